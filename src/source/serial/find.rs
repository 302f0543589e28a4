//! Which port is the mat: by path, by what its USB plug says, or by its address in the network.

use super::tcp::Address;
use crate::source::{Port, SourceError, ports};

/// Which port somebody means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PortChoice {
    /// A path or a name, such as `/dev/ttyACM0` or `COM12`.
    Path(String),
    /// The only USB port with this vendor and product, where given, and this serial number, where given.
    /// Written `usb`, `usb:1a86:55d3` or `usb:1a86:55d3:SERIAL`.
    Usb {
        /// Vendor and product, such as `1a86:55d3`, in lower case.
        id: Option<String>,
        /// USB serial number.
        serial_number: Option<String>,
    },
    /// A server in the network, written `tcp://HOST:PORT`.
    Tcp(Address),
    /// Standard input. It is never what somebody names as a port, but where bytes are read from a pipe.
    Input,
}

impl std::str::FromStr for PortChoice {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        if let Some(address) = Address::parse(text) {
            return address.map(Self::Tcp);
        }
        let wrong = || {
            format!(
                "{text:?} is no port: expected a path, or usb, usb:1a86:55d3, usb:1a86:55d3:SERIAL, or \
                 tcp://HOST:PORT"
            )
        };
        let Some(rest) = text.strip_prefix("usb") else {
            return if text.is_empty() { Err(wrong()) } else { Ok(Self::Path(text.to_owned())) };
        };
        if rest.is_empty() {
            return Ok(Self::Usb { id: None, serial_number: None });
        }
        let Some(rest) = rest.strip_prefix(':') else { return Ok(Self::Path(text.to_owned())) };
        let mut parts = rest.splitn(3, ':');
        let hex = |part: Option<&str>| {
            let good = |part: &&str| part.len() == 4 && part.chars().all(|digit| digit.is_ascii_hexdigit());
            part.filter(good).map(str::to_ascii_lowercase)
        };
        let (vendor, product) = (hex(parts.next()), hex(parts.next()));
        match (vendor, product, parts.next()) {
            (Some(vendor), Some(product), serial) if serial != Some("") => Ok(Self::Usb {
                id: Some(format!("{vendor}:{product}")),
                serial_number: serial.map(str::to_owned),
            }),
            _ => Err(wrong()),
        }
    }
}

impl<T: Into<String>> From<T> for PortChoice {
    fn from(path: T) -> Self {
        Self::Path(path.into())
    }
}

impl std::fmt::Display for PortChoice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Path(path) => f.write_str(path),
            Self::Usb { id, serial_number } => {
                f.write_str("usb")?;
                id.iter().chain(serial_number).try_for_each(|part| write!(f, ":{part}"))
            }
            Self::Tcp(address) => address.fmt(f),
            Self::Input => f.write_str("standard input"),
        }
    }
}

impl PortChoice {
    /// Whether it is a serial port, with a baud rate and lines of its own.
    pub fn is_serial(&self) -> bool {
        matches!(self, Self::Path(_) | Self::Usb { .. })
    }

    /// The path to open now; of what has none, how it is written.
    ///
    /// # Errors
    /// When no USB port, or more than one, is what was asked for.
    pub fn path(&self) -> Result<String, SourceError> {
        match self {
            Self::Path(path) => Ok(path.clone()),
            Self::Usb { .. } => self.among(&ports()?),
            Self::Tcp(_) | Self::Input => Ok(self.to_string()),
        }
    }

    fn among(&self, ports: &[Port]) -> Result<String, SourceError> {
        let Self::Usb { id, serial_number } = self else { return Ok(self.to_string()) };
        let fits = |port: &&Port| {
            port.usb.is_some()
                && id.as_ref().is_none_or(|id| port.usb.as_ref() == Some(id))
                && serial_number.as_ref().is_none_or(|number| port.serial_number.as_ref() == Some(number))
        };
        let mut found = ports.iter().filter(fits);
        match (found.next(), found.next()) {
            (Some(port), None) => Ok(port.path.clone()),
            (None, _) => Err(SourceError::NotFound {
                asked: self.to_string(),
                found: "no such USB port is plugged in".to_owned(),
            }),
            (Some(one), Some(other)) => Err(SourceError::NotFound {
                asked: self.to_string(),
                found: format!("more than one USB port matches ({}, {}): choose one", one.path, other.path),
            }),
        }
    }

    /// What to look for when the port opened at `path` is gone: the same plug wherever it comes up again. A
    /// port that is no USB port, or whose plug has no serial number while its like is there too, is found by
    /// its path.
    pub fn same_again(&self, path: &str) -> Self {
        if !self.is_serial() {
            return self.clone();
        }
        // A list that cannot be had is no reason not to stream.
        let ports = ports().unwrap_or_default();
        self.again_among(path, &ports)
    }

    fn again_among(&self, path: &str, ports: &[Port]) -> Self {
        let by_path = Self::Path(path.to_owned());
        let Some(port) = ports.iter().find(|port| port.path == path && port.usb.is_some()) else {
            return by_path;
        };
        let plug = Self::Usb { id: port.usb.clone(), serial_number: port.serial_number.clone() };
        if plug.among(ports).is_ok() { plug } else { by_path }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn port(path: &str, usb: Option<&str>, serial_number: Option<&str>) -> Port {
        Port {
            path: path.to_owned(),
            usb: usb.map(str::to_owned),
            serial_number: serial_number.map(str::to_owned),
            manufacturer: None,
            product: None,
        }
    }

    #[test]
    fn a_choice_is_read_and_written() {
        for text in [
            "/dev/ttyACM0",
            "COM12",
            "usb",
            "usb:1a86:55d3",
            "usb:1a86:55d3:A:7",
            "usbmodem1",
            "tcp://[::1]:7",
        ] {
            assert_eq!(text.parse::<PortChoice>().unwrap().to_string(), text);
        }
        assert_eq!("usb:1A86:55D3".parse::<PortChoice>().unwrap().to_string(), "usb:1a86:55d3");
        for wrong in ["", "usb:", "usb:1a86", "usb:1a86:xyz", "usb:1a86:55d3:", "tcp://::1:7"] {
            assert!(wrong.parse::<PortChoice>().is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn a_mat_is_found_by_its_plug_and_again_at_another_path() {
        let mut ports = vec![
            port("/dev/ttyS0", None, None),
            port("/dev/ttyACM0", Some("2341:0043"), Some("A1")),
            port("/dev/ttyACM1", Some("2341:0043"), Some("A2")),
        ];
        let choice = |text: &str| text.parse::<PortChoice>().unwrap();
        assert_eq!(choice("usb:2341:0043:A2").among(&ports).unwrap(), "/dev/ttyACM1");
        assert!(choice("usb").among(&ports).unwrap_err().to_string().contains("more than one"));
        assert!(choice("usb:1a86:55d3").among(&ports).unwrap_err().to_string().contains("no such"));

        let again = choice("/dev/ttyACM1").again_among("/dev/ttyACM1", &ports);
        ports[2].path = "/dev/ttyACM7".to_owned();
        assert_eq!(again.among(&ports).unwrap(), "/dev/ttyACM7");
        assert_eq!(choice("/dev/ttyS0").again_among("/dev/ttyS0", &ports), choice("/dev/ttyS0"));
    }

    #[test]
    fn twins_without_serial_numbers_are_told_apart_by_their_path() {
        let ports = [port("/dev/a", Some("1a86:7523"), None), port("/dev/b", Some("1a86:7523"), None)];
        let path = PortChoice::Path("/dev/b".to_owned());
        assert_eq!(path.again_among("/dev/b", &ports), path);
    }
}
