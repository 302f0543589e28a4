//! The serial ports of this machine.

use serialport::SerialPortType;

use super::SourceError;

/// A port as the system lists it.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Port {
    /// What to open.
    pub path: String,
    /// USB vendor and product, such as `1a86:55d3`.
    pub usb: Option<String>,
    /// USB serial number.
    pub serial_number: Option<String>,
    /// USB manufacturer.
    pub manufacturer: Option<String>,
    /// USB product text.
    pub product: Option<String>,
}

/// The ports of this machine, by path.
///
/// # Errors
/// When the system cannot list them.
pub fn ports() -> Result<Vec<Port>, SourceError> {
    let found = serialport::available_ports()
        .map_err(|error| SourceError::Io { what: "listing the ports", error: error.into() })?;
    let mut ports: Vec<Port> = found
        .into_iter()
        .map(|port| {
            let usb = match port.port_type {
                SerialPortType::UsbPort(usb) => Some(usb),
                SerialPortType::PciPort | SerialPortType::BluetoothPort | SerialPortType::Unknown => None,
            };
            Port {
                path: port.port_name,
                usb: usb.as_ref().map(|usb| format!("{:04x}:{:04x}", usb.vid, usb.pid)),
                serial_number: usb.as_ref().and_then(|usb| usb.serial_number.clone()),
                manufacturer: usb.as_ref().and_then(|usb| usb.manufacturer.clone()),
                product: usb.and_then(|usb| usb.product),
            }
        })
        .collect();
    ports.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(ports)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ports_can_be_listed() {
        ports().unwrap();
    }
}
