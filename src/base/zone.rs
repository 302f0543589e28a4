//! The zone of a place: how far its clocks are ahead of Greenwich at a moment, and its name.

/// Most that clocks of a place are ahead of Greenwich or behind it, seconds: more than any zone had.
const MOST_S: i32 = 26 * 3600;
/// Longest name of a zone.
const MOST_LETTERS: usize = 64;

/// The time zone of a place at a moment. Written as RFC 9557 does it: `+09:00[Asia/Tokyo]`, or `+09:00` where
/// the zone has no name.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Zone {
    offset_s: i32,
    name: Option<String>,
}

/// Tells the zone of this place at a moment in microseconds since 1970. The library asks no zone itself.
pub type ZoneAt = fn(i64) -> Zone;

/// A text that is no zone.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{given:?} is not a time zone: expected hours and minutes ahead of Greenwich, such as +09:00 or +09:00[Asia/Tokyo]"
)]
pub struct ZoneError {
    given: String,
}

impl Zone {
    /// Greenwich.
    pub const GREENWICH: Self = Self { offset_s: 0, name: None };

    /// A zone so many seconds ahead of Greenwich. A name that is none of the tz database's is left out; `None`
    /// where no place is so far from Greenwich.
    pub fn new(offset_s: i32, name: Option<&str>) -> Option<Self> {
        let name = name.filter(|name| is_name(name)).map(str::to_owned);
        (-MOST_S..=MOST_S).contains(&offset_s).then_some(Self { offset_s, name })
    }

    /// Seconds that its clocks are ahead of Greenwich.
    pub fn offset_s(&self) -> i32 {
        self.offset_s
    }

    /// Its name in the tz database, such as `Europe/London`, where it is known.
    pub fn name(&self) -> Option<&str> {
        self.name.as_deref()
    }

    /// Hours and minutes ahead of Greenwich, and seconds where there are any: `+09:00`.
    pub fn offset(&self) -> String {
        let sign = if self.offset_s < 0 { '-' } else { '+' };
        let ahead = self.offset_s.unsigned_abs();
        let (hours, minutes, seconds) = (ahead / 3600, ahead / 60 % 60, ahead % 60);
        match seconds {
            0 => format!("{sign}{hours:02}:{minutes:02}"),
            _ => format!("{sign}{hours:02}:{minutes:02}:{seconds:02}"),
        }
    }

    /// The day of a moment in microseconds since 1970; `None` outside of 1900 to 2999.
    pub fn day(&self, us: i64) -> Option<super::Date> {
        super::Date::of_moment(us, self.offset_s)
    }

    /// Day and time of day, hours, minutes and seconds, of a moment in microseconds since 1970; `None` outside
    /// of 1900 to 2999.
    pub fn day_and_time(&self, us: i64) -> Option<(super::Date, [u32; 3])> {
        let day = self.day(us)?;
        let second = (us.div_euclid(1_000_000) + i64::from(self.offset_s)).rem_euclid(86_400) as u32;
        Some((day, [second / 3600, second / 60 % 60, second % 60]))
    }

    /// A moment in microseconds since 1970 as a person reads it, to the minute: `2026-11-29 04:25 +09:00
    /// (Asia/Tokyo)`, and `UTC` where there is no difference.
    pub fn in_words(&self, us: i64) -> Option<String> {
        let (day, [hour, minute, _]) = self.day_and_time(us)?;
        let name = self.name().map_or_else(String::new, |name| format!(" ({name})"));
        Some(match self {
            Self { offset_s: 0, name: None } => format!("{day} {hour:02}:{minute:02} UTC"),
            _ => format!("{day} {hour:02}:{minute:02} {}{name}", self.offset()),
        })
    }
}

/// Whether a text is a name as the tz database has them. So no path and no person's name with a space gets into
/// a file.
fn is_name(text: &str) -> bool {
    let letter = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'+' | b'/');
    (1..=MOST_LETTERS).contains(&text.len())
        && text.bytes().all(letter)
        && text.as_bytes()[0].is_ascii_alphabetic()
}

impl std::fmt::Display for Zone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.offset())?;
        self.name().map_or(Ok(()), |name| write!(f, "[{name}]"))
    }
}

impl std::str::FromStr for Zone {
    type Err = ZoneError;

    fn from_str(text: &str) -> Result<Self, ZoneError> {
        let parsed = || {
            let (offset, name) = match text.split_once('[') {
                Some((offset, name)) => (offset, Some(name.strip_suffix(']').filter(|name| is_name(name))?)),
                None => (text, None),
            };
            let sign = match offset.chars().next()? {
                '+' => 1,
                '-' => -1,
                _ => return None,
            };
            let two = |part: &str| -> Option<i32> {
                (part.len() == 2 && part.bytes().all(|byte| byte.is_ascii_digit()))
                    .then(|| part.parse().ok())?
            };
            let parts: Vec<i32> = offset[1..].split(':').map(two).collect::<Option<_>>()?;
            let seconds = match parts[..] {
                [hours, minutes] if minutes < 60 => 3600 * hours + 60 * minutes,
                [hours, minutes, seconds] if minutes < 60 && seconds < 60 => {
                    3600 * hours + 60 * minutes + seconds
                }
                _ => return None,
            };
            Self::new(sign * seconds, name)
        };
        parsed().ok_or_else(|| ZoneError { given: text.chars().take(40).collect() })
    }
}

impl TryFrom<String> for Zone {
    type Error = ZoneError;
    fn try_from(text: String) -> Result<Self, ZoneError> {
        text.parse()
    }
}

impl From<Zone> for String {
    fn from(zone: Zone) -> String {
        zone.to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_zone_comes_back_from_its_text() {
        for text in [
            "+00:00",
            "+09:00[Asia/Tokyo]",
            "-03:30",
            "+05:45[Asia/Kathmandu]",
            "-12:00[Etc/GMT+12]",
            "+00:19:32",
        ] {
            let zone: Zone = text.parse().unwrap();
            assert_eq!(zone.to_string(), text);
            assert_eq!(Zone::new(zone.offset_s(), zone.name()), Some(zone));
        }
        for wrong in [
            "",
            "09:00",
            "+9:00",
            "+09:60",
            "+27:00",
            "+09:00[",
            "+09:00[a b]",
            "+09:00[/etc/x]",
            "+0\u{661}:00",
            "\u{661}",
        ] {
            assert!(wrong.parse::<Zone>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_moment_reads_as_the_clock_on_the_wall_did() {
        let tokyo = Zone::new(9 * 3600, Some("Asia/Tokyo")).unwrap();
        let us = 1_795_893_900_000_000;
        assert_eq!(tokyo.in_words(us).as_deref(), Some("2026-11-29 04:25 +09:00 (Asia/Tokyo)"));
        assert_eq!(Zone::GREENWICH.in_words(us).as_deref(), Some("2026-11-28 19:25 UTC"));
        assert_eq!(Zone::GREENWICH.in_words(-60_000_000).as_deref(), Some("1969-12-31 23:59 UTC"));
        assert_eq!(Zone::GREENWICH.in_words(951_782_400_000_000).as_deref(), Some("2000-02-29 00:00 UTC"));
        assert_eq!(tokyo.in_words(i64::MAX), None);
    }

    #[test]
    fn a_name_that_is_a_path_is_left_out() {
        assert_eq!(Zone::new(3600, Some("/home/anna/zone")).unwrap().name(), None);
        assert_eq!(Zone::new(3600, Some(":Europe/Berlin")).unwrap().name(), None);
    }
}
