//! The ways to work out the check that a packet carries.

use crc::{
    CRC_8_MAXIM_DOW, CRC_8_SMBUS, CRC_16_ARC, CRC_16_IBM_3740, CRC_16_IBM_SDLC, CRC_16_KERMIT, CRC_16_MODBUS,
    CRC_16_XMODEM, Crc,
};

/// A check: sums, and the CRCs that the libraries of small controllers offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Algorithm {
    /// Sum of the bytes, modulo 256.
    Sum8,
    /// All bytes combined by exclusive or.
    Xor8,
    /// Sum of the bytes, modulo 65,536.
    Sum16,
    /// CRC-8/SMBUS: polynomial 07, initial value 00.
    Crc8,
    /// CRC-8/MAXIM-DOW: polynomial 31 reflected, initial value 00 (1-Wire).
    Crc8Maxim,
    /// CRC-16/MODBUS: polynomial 8005 reflected, initial value FFFF.
    Crc16Modbus,
    /// CRC-16/ARC: polynomial 8005 reflected, initial value 0000.
    Crc16Arc,
    /// CRC-16/IBM-3740: polynomial 1021, initial value FFFF (often called CCITT-FALSE).
    Crc16Ccitt,
    /// CRC-16/XMODEM: polynomial 1021, initial value 0000.
    Crc16Xmodem,
    /// CRC-16/KERMIT: polynomial 1021 reflected, initial value 0000.
    Crc16Kermit,
    /// CRC-16/IBM-SDLC: polynomial 1021 reflected, initial value FFFF, all bits turned over at the end.
    Crc16X25,
    /// CRC-32 as zlib computes it.
    Crc32,
    /// Bytes that are a check nobody knows, or a place kept for one: they are passed over.
    Ignored,
}

/// What is done to a sum or a remainder before it is stored.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Complement {
    /// Nothing.
    #[default]
    None,
    /// All its bits are turned over.
    Ones,
    /// It is negated: a sum with its check gives 0.
    Twos,
}

impl Complement {
    /// All of them, the plainest first.
    pub const ALL: [Self; 3] = [Self::None, Self::Twos, Self::Ones];

    /// The name in a profile.
    pub fn name(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Ones => "ones",
            Self::Twos => "twos",
        }
    }

    /// A check of so many bytes, as it is stored.
    pub fn of(self, check: u32, width: usize) -> u32 {
        let stored = match self {
            Self::None => check,
            Self::Ones => !check,
            Self::Twos => check.wrapping_neg(),
        };
        stored & u32::MAX.checked_shr(32 - 8 * width.clamp(1, 4) as u32).unwrap_or(u32::MAX)
    }
}

static CRC8: Crc<u8> = Crc::<u8>::new(&CRC_8_SMBUS);
static CRC8_MAXIM: Crc<u8> = Crc::<u8>::new(&CRC_8_MAXIM_DOW);
static MODBUS: Crc<u16> = Crc::<u16>::new(&CRC_16_MODBUS);
static ARC: Crc<u16> = Crc::<u16>::new(&CRC_16_ARC);
static CCITT: Crc<u16> = Crc::<u16>::new(&CRC_16_IBM_3740);
static XMODEM: Crc<u16> = Crc::<u16>::new(&CRC_16_XMODEM);
static KERMIT: Crc<u16> = Crc::<u16>::new(&CRC_16_KERMIT);
static X25: Crc<u16> = Crc::<u16>::new(&CRC_16_IBM_SDLC);

impl Algorithm {
    /// Those that are worked out, the widest first.
    pub const ALL: [Self; 12] = [
        Self::Crc32,
        Self::Crc16Modbus,
        Self::Crc16Ccitt,
        Self::Crc16Xmodem,
        Self::Crc16Kermit,
        Self::Crc16Arc,
        Self::Crc16X25,
        Self::Sum16,
        Self::Sum8,
        Self::Xor8,
        Self::Crc8,
        Self::Crc8Maxim,
    ];

    /// The name in a profile.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sum8 => "sum8",
            Self::Xor8 => "xor8",
            Self::Sum16 => "sum16",
            Self::Crc8 => "crc8",
            Self::Crc8Maxim => "crc8-maxim",
            Self::Crc16Modbus => "crc16-modbus",
            Self::Crc16Arc => "crc16-arc",
            Self::Crc16Ccitt => "crc16-ccitt",
            Self::Crc16Xmodem => "crc16-xmodem",
            Self::Crc16Kermit => "crc16-kermit",
            Self::Crc16X25 => "crc16-x25",
            Self::Crc32 => "crc32",
            Self::Ignored => "ignored",
        }
    }

    /// Bytes of the check; none of one that is ignored, whose size is told beside it.
    pub fn width(self) -> usize {
        match self {
            Self::Ignored => 0,
            Self::Sum8 | Self::Xor8 | Self::Crc8 | Self::Crc8Maxim => 1,
            Self::Crc32 => 4,
            _ => 2,
        }
    }

    /// The check of some bytes.
    pub fn of(self, bytes: &[u8]) -> u32 {
        match self {
            Self::Sum8 => sum(bytes) & 0xFF,
            Self::Xor8 => bytes.iter().fold(0, |all, &byte| all ^ u32::from(byte)),
            Self::Sum16 => sum(bytes) & 0xFFFF,
            Self::Crc8 => CRC8.checksum(bytes).into(),
            Self::Crc8Maxim => CRC8_MAXIM.checksum(bytes).into(),
            Self::Crc16Modbus => MODBUS.checksum(bytes).into(),
            Self::Crc16Arc => ARC.checksum(bytes).into(),
            Self::Crc16Ccitt => CCITT.checksum(bytes).into(),
            Self::Crc16Xmodem => XMODEM.checksum(bytes).into(),
            Self::Crc16Kermit => KERMIT.checksum(bytes).into(),
            Self::Crc16X25 => X25.checksum(bytes).into(),
            Self::Crc32 => crc32fast::hash(bytes),
            Self::Ignored => 0,
        }
    }
}

fn sum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0_u32, |sum, &byte| sum.wrapping_add(byte.into()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The values that catalogues of checks give for "123456789"; sums worked out by hand.
    #[test]
    fn known_values() {
        let known = [
            (Algorithm::Sum8, 0xDD),
            (Algorithm::Xor8, 0x31),
            (Algorithm::Sum16, 0x1DD),
            (Algorithm::Crc8, 0xF4),
            (Algorithm::Crc8Maxim, 0xA1),
            (Algorithm::Crc16Modbus, 0x4B37),
            (Algorithm::Crc16Arc, 0xBB3D),
            (Algorithm::Crc16Ccitt, 0x29B1),
            (Algorithm::Crc16Xmodem, 0x31C3),
            (Algorithm::Crc16Kermit, 0x2189),
            (Algorithm::Crc16X25, 0x906E),
            (Algorithm::Crc32, 0xCBF4_3926),
        ];
        for (algorithm, value) in known {
            assert_eq!(algorithm.of(b"123456789"), value, "{algorithm:?}");
        }
        assert!(Algorithm::ALL.iter().all(|algorithm| known.iter().any(|(other, _)| algorithm == other)));
    }

    #[test]
    fn complements_stay_in_their_bytes() {
        assert_eq!([1, 2, 4].map(|width| Complement::Ones.of(0x0F, width)), [0xF0, 0xFFF0, 0xFFFF_FFF0]);
        assert_eq!([1, 2, 4].map(|width| Complement::Twos.of(1, width)), [0xFF, 0xFFFF, u32::MAX]);
        assert_eq!(Complement::Twos.of(0, 1), 0);
        assert_eq!(Complement::None.of(0xDD, 1), 0xDD);
    }
}
