//! How the rooms declare their kinds of judgements.

/// Declares the kinds of judgements of a room: an enum whose variants have typed fields, and the id of each. See the
/// `reason.rs` of any room.
macro_rules! kinds {
    (
        $(#[$outer:meta])*
        $visibility:vis enum $name:ident {
            $(
                $(#[$inner:meta])*
                $variant:ident $({ $( $(#[$doc:meta])* $field:ident : $type:ty ),* $(,)? })? = $id:literal
            ),* $(,)?
        }
    ) => {
        $(#[$outer])*
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        $visibility enum $name {
            $( $(#[$inner])* $variant $({ $( $(#[$doc])* $field: $type ),* })? ),*
        }

        impl $name {
            /// Ids of all kinds, each with the names of its arguments.
            #[cfg(test)]
            pub(crate) const ALL: &'static [(&'static str, &'static [&'static str])] =
                &[ $( ($id, &[ $( $( stringify!($field) ),* )? ]) ),* ];
        }

        impl $crate::base::Kind for $name {
            fn id(&self) -> &'static str {
                match self {
                    $( Self::$variant { .. } => $id ),*
                }
            }

            fn arguments(&self) -> ::std::collections::BTreeMap<&'static str, $crate::base::Argument> {
                match self {
                    $( Self::$variant $({ $( $field ),* })? => ::std::collections::BTreeMap::from([
                        $( $( (stringify!($field), $crate::base::ToArgument::to_argument($field)) ),* )?
                    ]) ),*
                }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(&$crate::base::english(self))
            }
        }
    };
}

pub(crate) use kinds;
