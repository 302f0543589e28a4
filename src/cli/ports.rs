//! `plantar ports`: what is connected.

use super::args::Ports;
use super::exit::Failure;
use super::{hint, terminal};
use crate::source;

/// Runs the command.
pub(super) fn run(args: &Ports) -> Result<(), Failure> {
    let ports = source::ports().map_err(|error| hint::port(&error))?;
    if args.json {
        return terminal::say(serde_json::json!({ "ports": ports }));
    }
    if ports.is_empty() {
        return terminal::say("no serial port found");
    }
    ports.iter().try_for_each(|port| {
        let facts = [
            port.usb.as_deref().map(|usb| format!("USB {usb}")),
            port.product.clone(),
            port.manufacturer.clone(),
            port.serial_number.as_deref().map(|number| format!("serial number {number}")),
        ];
        let facts: Vec<_> = facts.into_iter().flatten().collect();
        terminal::say(format!("{}  {}", port.path, facts.join(", ")).trim_end())
    })
}
