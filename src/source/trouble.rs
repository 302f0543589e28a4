//! What the system knows about a port that gives trouble: Linux keeps it in files.

use std::fs;
use std::path::{Path, PathBuf};

/// Where the files of the system begin.
#[derive(Clone, Debug)]
pub struct System {
    root: PathBuf,
}

/// USB serial bridges that a program for Braille displays is known to take away, by vendor and product.
const TAKEN_BRIDGES: &[&str] = &["1a86:7523", "10c4:ea60"];

impl Default for System {
    fn default() -> Self {
        Self { root: PathBuf::from("/") }
    }
}

impl System {
    /// A serial bridge that is plugged in and has no port, such as `1a86:7523`.
    pub fn bridge_without_port(&self) -> Option<String> {
        let devices = fs::read_dir(self.root.join("sys/bus/usb/devices")).ok()?;
        devices.flatten().map(|entry| entry.path()).find_map(|device| {
            let id = format!("{}:{}", word(&device.join("idVendor"))?, word(&device.join("idProduct"))?);
            (TAKEN_BRIDGES.contains(&id.as_str()) && !has_port(&device)).then_some(id)
        })
    }

    /// How many milliseconds the adapter at `port` holds bytes back before it hands them on, and the file
    /// that says so.
    pub fn latency_timer_ms(&self, port: &str) -> Option<(u32, PathBuf)> {
        let name = Path::new(port).file_name()?;
        let file = Path::new("sys/bus/usb-serial/devices").join(name).join("latency_timer");
        let milliseconds = word(&self.root.join(&file))?.parse().ok()?;
        Some((milliseconds, Path::new("/").join(file)))
    }

    /// The group that may open `port`.
    #[cfg(unix)]
    pub fn group_of(&self, port: &str) -> Option<String> {
        use std::os::unix::fs::MetadataExt as _;
        let group = fs::metadata(port).ok()?.gid().to_string();
        let groups = fs::read_to_string(self.root.join("etc/group")).ok()?;
        groups.lines().find_map(|line| {
            let mut parts = line.split(':');
            let (name, number) = (parts.next()?, parts.nth(1)?);
            (number == group).then(|| name.to_owned())
        })
    }
}

fn word(file: &Path) -> Option<String> {
    Some(fs::read_to_string(file).ok()?.trim().to_ascii_lowercase())
}

/// Whether an interface of a USB device has a serial port. Interfaces are folders within the device's, ports
/// are folders `ttyUSB0` in them, or `tty/ttyACM0`.
fn has_port(device: &Path) -> bool {
    let names = |folder: &Path| -> Vec<PathBuf> {
        fs::read_dir(folder)
            .map(|found| found.flatten().map(|entry| entry.path()).collect())
            .unwrap_or_default()
    };
    let is_port = |path: &PathBuf| {
        path.file_name().is_some_and(|name| name == "tty" || name.to_string_lossy().starts_with("ttyUSB"))
    };
    names(device).iter().any(|interface| names(interface).iter().any(is_port))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn write(root: &Path, file: &str, text: &str) {
        let path = root.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    #[test]
    fn a_bridge_that_was_taken_away_is_seen() {
        let folder = tempfile::tempdir().unwrap();
        let system = System { root: folder.path().to_owned() };
        assert_eq!(system.bridge_without_port(), None);
        write(folder.path(), "sys/bus/usb/devices/1-1/idVendor", "1A86\n");
        write(folder.path(), "sys/bus/usb/devices/1-1/idProduct", "7523\n");
        write(folder.path(), "sys/bus/usb/devices/1-1/1-1:1.0/bInterfaceClass", "ff\n");
        assert_eq!(system.bridge_without_port().as_deref(), Some("1a86:7523"));
        write(folder.path(), "sys/bus/usb/devices/1-1/1-1:1.0/ttyUSB0/x", "");
        assert_eq!(system.bridge_without_port(), None);
    }

    #[test]
    fn an_adapter_that_waits_is_seen() {
        let folder = tempfile::tempdir().unwrap();
        let system = System { root: folder.path().to_owned() };
        assert_eq!(system.latency_timer_ms("/dev/ttyUSB3"), None);
        write(folder.path(), "sys/bus/usb-serial/devices/ttyUSB3/latency_timer", "16\n");
        let (milliseconds, file) = system.latency_timer_ms("/dev/ttyUSB3").unwrap();
        assert_eq!(milliseconds, 16);
        assert_eq!(file, Path::new("/sys/bus/usb-serial/devices/ttyUSB3/latency_timer"));
    }

    #[cfg(unix)]
    #[test]
    fn the_group_of_a_port_has_a_name() {
        use std::os::unix::fs::MetadataExt as _;
        let folder = tempfile::tempdir().unwrap();
        let system = System { root: folder.path().to_owned() };
        let port = folder.path().join("port");
        fs::write(&port, "").unwrap();
        let number = fs::metadata(&port).unwrap().gid();
        write(folder.path(), "etc/group", &format!("other:x:{}:\nserial:x:{number}:\n", number + 1));
        assert_eq!(system.group_of(port.to_str().unwrap()).as_deref(), Some("serial"));
    }
}
