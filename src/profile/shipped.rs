//! Profiles of mats that others have built, as the program brings them along.

/// Name and text of every profile in `data/profiles`, by name.
pub fn shipped() -> &'static [(&'static str, &'static str)] {
    SHIPPED
}

macro_rules! ship {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../../data/profiles/", $name, ".toml")))),*]
    };
}

const SHIPPED: &[(&str, &str)] = ship![
    "bbaa-crc-16x16",
    "csv-rows-40x30",
    "dfrobot-modbus-4x8",
    "etextile-cobs",
    "etextile-e256",
    "fabric-packets-16x16",
    "fabric-raw-16x16",
    "flexitac-16x32",
    "foot18",
    "fsr-array-16x16",
    "grid-sum16-16x32",
    "jq-textile",
    "line-per-cell-32x64",
    "m1616",
    "matsense-secure",
    "matsense-simple",
    "module-12x6",
    "pmi-28x56",
    "points-48x48",
    "polled-a-16x16",
    "rows-20x20",
    "sensingtex-cols",
    "sensitronics-zrle",
    "snowboard-csv",
    "walkway-18x23",
    "wiresens-serial",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::profile::{Plan, Profile};

    #[test]
    fn every_profile_is_sound_and_says_where_it_is_from_and_what_is_not_known() {
        assert!(SHIPPED.is_sorted());
        for (name, text) in shipped() {
            let profile = Profile::parse(text).unwrap_or_else(|error| panic!("{name}: {error}"));
            Plan::new(&profile, None).unwrap_or_else(|error| panic!("{name}: {error}"));
            let about = &profile.about;
            assert!(
                !about.source.is_empty() && !about.seen.is_empty() && !about.unknown.is_empty(),
                "{name}"
            );
        }
        let files = std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/data/profiles")).unwrap();
        let tables =
            files.filter(|file| file.as_ref().unwrap().path().extension().is_some_and(|end| end == "toml"));
        assert_eq!(tables.count(), SHIPPED.len(), "every file is shipped");
    }
}
