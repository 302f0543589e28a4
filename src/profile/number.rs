//! How a number lies in bytes.

/// The type of a number on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Number {
    /// One byte.
    U8,
    /// Two numbers of 12 bits in three bytes, low bits first: `a[7:0]`, `b[3:0] << 4 | a[11:8]`, `b[11:4]`.
    #[serde(alias = "u12")]
    U12le,
    /// Two numbers of 12 bits in three bytes, high bits first: `a[11:4]`, `a[3:0] << 4 | b[11:8]`, `b[7:0]`.
    U12be,
    /// 16 bits, low byte first.
    U16le,
    /// 16 bits, high byte first.
    U16be,
    /// 16 bits with sign, low byte first.
    I16le,
    /// 16 bits with sign, high byte first.
    I16be,
    /// 32 bits, low byte first.
    U32le,
    /// 32 bits, high byte first.
    U32be,
    /// A 32-bit float, low byte first.
    F32le,
    /// A 32-bit float, high byte first.
    F32be,
    /// Decimal digits, with a sign where it is negative.
    Text,
    /// The same, with a decimal point and an exponent where there is one.
    Decimal,
}

impl Number {
    /// Bytes of one number; `None` where they differ or are shared.
    pub fn width(self) -> Option<usize> {
        Some(match self {
            Self::U8 => 1,
            Self::U16le | Self::U16be | Self::I16le | Self::I16be => 2,
            Self::U32le | Self::U32be | Self::F32le | Self::F32be => 4,
            Self::U12le | Self::U12be | Self::Text | Self::Decimal => return None,
        })
    }

    /// Bytes that `count` numbers take; `None` for text.
    pub fn bytes(self, count: usize) -> Option<usize> {
        match self {
            Self::U12le | Self::U12be => Some((3 * count).div_ceil(2)),
            _ => Some(self.width()? * count),
        }
    }

    /// Whole numbers of one or two bytes without a sign: what is stored as counts.
    pub fn is_count(self) -> bool {
        matches!(self, Self::U8 | Self::U12le | Self::U12be | Self::U16le | Self::U16be | Self::Text)
    }

    /// Whether it is written as digits, in lines.
    pub fn is_text(self) -> bool {
        matches!(self, Self::Text | Self::Decimal)
    }

    /// The same number with its bytes, or half bytes, the other way round; `None` where there is only one way.
    pub fn turned(self) -> Option<Self> {
        Some(match self {
            Self::U12le => Self::U12be,
            Self::U12be => Self::U12le,
            Self::U16le => Self::U16be,
            Self::U16be => Self::U16le,
            Self::I16le => Self::I16be,
            Self::I16be => Self::I16le,
            Self::U32le => Self::U32be,
            Self::U32be => Self::U32le,
            Self::F32le => Self::F32be,
            Self::F32be => Self::F32le,
            Self::U8 | Self::Text | Self::Decimal => return None,
        })
    }

    /// The name in a profile.
    pub fn name(self) -> &'static str {
        match self {
            Self::U8 => "u8",
            Self::U12le => "u12le",
            Self::U12be => "u12be",
            Self::U16le => "u16le",
            Self::U16be => "u16be",
            Self::I16le => "i16le",
            Self::I16be => "i16be",
            Self::U32le => "u32le",
            Self::U32be => "u32be",
            Self::F32le => "f32le",
            Self::F32be => "f32be",
            Self::Text => "text",
            Self::Decimal => "decimal",
        }
    }

    /// The number at the beginning of `bytes`, whole and without a sign; `None` where it is neither, or cut
    /// off.
    pub fn whole(self, bytes: &[u8]) -> Option<u64> {
        Some(match self {
            Self::U8 => u64::from(*bytes.first()?),
            Self::U16le => u16::from_le_bytes(*bytes.first_chunk()?).into(),
            Self::U16be => u16::from_be_bytes(*bytes.first_chunk()?).into(),
            Self::U32le => u32::from_le_bytes(*bytes.first_chunk()?).into(),
            Self::U32be => u32::from_be_bytes(*bytes.first_chunk()?).into(),
            Self::I16le | Self::I16be | Self::F32le | Self::F32be => return None,
            Self::U12le | Self::U12be | Self::Text | Self::Decimal => return None,
        })
    }

    /// The number at the beginning of `bytes`; `None` where it is cut off, shared or text.
    pub fn value(self, bytes: &[u8]) -> Option<f64> {
        Some(match self {
            Self::I16le => i16::from_le_bytes(*bytes.first_chunk()?).into(),
            Self::I16be => i16::from_be_bytes(*bytes.first_chunk()?).into(),
            Self::F32le => f32::from_le_bytes(*bytes.first_chunk()?).into(),
            Self::F32be => f32::from_be_bytes(*bytes.first_chunk()?).into(),
            _ => self.whole(bytes)? as f64,
        })
    }

    /// Appends a number; one that the type cannot carry is cut off at its limits.
    pub fn put(self, value: f64, to: &mut Vec<u8>) {
        match self {
            Self::U8 => to.push(value as u8),
            Self::U16le => to.extend((value as u16).to_le_bytes()),
            Self::U16be => to.extend((value as u16).to_be_bytes()),
            Self::I16le => to.extend((value as i16).to_le_bytes()),
            Self::I16be => to.extend((value as i16).to_be_bytes()),
            Self::U32le => to.extend((value as u32).to_le_bytes()),
            Self::U32be => to.extend((value as u32).to_be_bytes()),
            Self::F32le => to.extend((value as f32).to_le_bytes()),
            Self::F32be => to.extend((value as f32).to_be_bytes()),
            Self::U12le | Self::U12be | Self::Text | Self::Decimal => {
                unreachable!("written many at a time")
            }
        }
    }

    /// After so many steps a counter of this type begins anew; `None` for what cannot count.
    pub fn modulus(self) -> Option<u64> {
        Some(match self {
            Self::U8 => 1 << 8,
            Self::U16le | Self::U16be => 1 << 16,
            Self::U32le | Self::U32be => 1 << 32,
            _ => return None,
        })
    }
}
