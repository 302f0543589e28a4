//! The checks that packets carry.

/// How a check is worked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Algorithm {
    /// Sum of the bytes, modulo 256.
    Sum8,
    /// All bytes combined by exclusive or.
    Xor8,
    /// Sum of the bytes, modulo 65,536.
    Sum16,
    /// CRC-8 with polynomial 07, initial value 00 (CRC-8/SMBUS).
    Crc8,
    /// CRC-16 with polynomial 8005 reflected, initial value FFFF.
    Crc16Modbus,
    /// CRC-16 with polynomial 1021, initial value FFFF (often called CCITT-FALSE).
    Crc16Ccitt,
    /// CRC-32 as zlib computes it.
    Crc32,
}

impl Algorithm {
    /// All of them.
    pub const ALL: [Self; 7] =
        [Self::Sum8, Self::Xor8, Self::Sum16, Self::Crc8, Self::Crc16Modbus, Self::Crc16Ccitt, Self::Crc32];

    /// The name in a profile.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sum8 => "sum8",
            Self::Xor8 => "xor8",
            Self::Sum16 => "sum16",
            Self::Crc8 => "crc8",
            Self::Crc16Modbus => "crc16-modbus",
            Self::Crc16Ccitt => "crc16-ccitt",
            Self::Crc32 => "crc32",
        }
    }

    /// Bytes of the check.
    pub fn width(self) -> usize {
        match self {
            Self::Sum8 | Self::Xor8 | Self::Crc8 => 1,
            Self::Sum16 | Self::Crc16Modbus | Self::Crc16Ccitt => 2,
            Self::Crc32 => 4,
        }
    }

    /// The check of some bytes.
    pub fn of(self, bytes: &[u8]) -> u32 {
        match self {
            Self::Sum8 => sum(bytes) & 0xFF,
            Self::Xor8 => bytes.iter().fold(0, |all, &byte| all ^ u32::from(byte)),
            Self::Sum16 => sum(bytes) & 0xFFFF,
            Self::Crc8 => u32::from(bytes.iter().fold(0, |crc, &byte| CRC8[usize::from(crc ^ byte)])),
            Self::Crc16Modbus => bytes
                .iter()
                .fold(0xFFFF, |crc: u16, &byte| crc >> 8 ^ MODBUS[usize::from(crc as u8 ^ byte)])
                .into(),
            Self::Crc16Ccitt => bytes
                .iter()
                .fold(0xFFFF, |crc: u16, &byte| crc << 8 ^ CCITT[usize::from((crc >> 8) as u8 ^ byte)])
                .into(),
            Self::Crc32 => crc32fast::hash(bytes),
        }
    }

    /// The check as it lies on the wire.
    pub fn bytes(self, of: &[u8], big_endian: bool) -> Vec<u8> {
        let mut bytes = self.of(of).to_le_bytes()[..self.width()].to_vec();
        if big_endian {
            bytes.reverse();
        }
        bytes
    }

    /// Whether `stored` is the check of `bytes`.
    pub fn holds(self, bytes: &[u8], stored: &[u8], big_endian: bool) -> bool {
        let check = self.of(bytes).to_le_bytes();
        let check = &check[..self.width()];
        if big_endian { check.iter().rev().eq(stored) } else { check == stored }
    }
}

fn sum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0_u32, |sum, &byte| sum.wrapping_add(byte.into()))
}

/// What each byte does to a CRC of 8 bits.
const CRC8: [u8; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let (mut crc, mut bit) = (byte as u8, 0);
        while bit < 8 {
            crc = if crc & 0x80 != 0 { crc << 1 ^ 0x07 } else { crc << 1 };
            bit += 1;
        }
        table[byte] = crc;
        byte += 1;
    }
    table
};

const MODBUS: [u16; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let (mut crc, mut bit) = (byte as u16, 0);
        while bit < 8 {
            crc = if crc & 1 != 0 { crc >> 1 ^ 0xA001 } else { crc >> 1 };
            bit += 1;
        }
        table[byte] = crc;
        byte += 1;
    }
    table
};

const CCITT: [u16; 256] = {
    let mut table = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        let (mut crc, mut bit) = ((byte as u16) << 8, 0);
        while bit < 8 {
            crc = if crc & 0x8000 != 0 { crc << 1 ^ 0x1021 } else { crc << 1 };
            bit += 1;
        }
        table[byte] = crc;
        byte += 1;
    }
    table
};

#[cfg(test)]
mod tests {
    use super::*;

    /// The values that catalogues of checks give for "123456789"; sums worked out by hand.
    #[test]
    fn known_values() {
        for (algorithm, value) in [
            (Algorithm::Sum8, 0xDD),
            (Algorithm::Xor8, 0x31),
            (Algorithm::Sum16, 0x1DD),
            (Algorithm::Crc8, 0xF4),
            (Algorithm::Crc16Modbus, 0x4B37),
            (Algorithm::Crc16Ccitt, 0x29B1),
            (Algorithm::Crc32, 0xCBF4_3926),
        ] {
            assert_eq!(algorithm.of(b"123456789"), value, "{algorithm:?}");
            for big_endian in [false, true] {
                let stored = algorithm.bytes(b"123456789", big_endian);
                assert!(algorithm.holds(b"123456789", &stored, big_endian));
                assert!(!algorithm.holds(b"123456788", &stored, big_endian));
            }
        }
    }

    #[test]
    fn a_request_of_modbus() {
        assert_eq!(Algorithm::Crc16Modbus.bytes(&[1, 4, 0, 7, 0, 0x20], false), [0x40, 0x13]);
    }
}
