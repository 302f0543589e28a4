//! Bytes written as hexadecimal digits, in either case and with spaces where one likes.

use std::fmt;

/// Bytes that a profile gives as text such as `AA 55`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hex(pub Vec<u8>);

impl std::ops::Deref for Hex {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl std::str::FromStr for Hex {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let digits: Vec<char> = text.chars().filter(|letter| !letter.is_whitespace()).collect();
        if let Some(wrong) = digits.iter().find(|letter| !letter.is_ascii_hexdigit()) {
            return Err(format!(
                "{text:?} is not a list of bytes: expected pairs of hexadecimal digits, found {wrong:?}"
            ));
        }
        if digits.len() % 2 == 1 {
            return Err(format!("{text:?} is not a list of bytes: an odd number of hexadecimal digits"));
        }
        let byte =
            |pair: &[char]| pair.iter().fold(0, |byte, digit| byte << 4 | digit.to_digit(16).unwrap_or(0));
        Ok(Self(digits.chunks(2).map(|pair| byte(pair) as u8).collect()))
    }
}

impl<'de> serde::Deserialize<'de> for Hex {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl fmt::Display for Hex {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, byte) in self.0.iter().enumerate() {
            write!(f, "{}{byte:02X}", if at > 0 { " " } else { "" })?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_read_in_any_spelling() {
        assert_eq!("aA 55".parse::<Hex>().unwrap().0, [0xAA, 0x55]);
        assert!("".parse::<Hex>().unwrap().0.is_empty());
        assert_eq!(Hex(vec![0, 255]).to_string(), "00 FF");
        for wrong in ["A", "AA5", "zz", "0x12"] {
            assert!(wrong.parse::<Hex>().is_err(), "{wrong}");
        }
    }
}
