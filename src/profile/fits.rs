//! Whether packets of a known size hold what the profile says lies in them.

use super::error::{ProfileError, wrong};
use super::pieces::Pieces;
use super::plan::Plan;
use super::schema::FrameTable;

impl Plan {
    /// Whether packets of a known size hold the cells they should.
    pub(super) fn fits(&self, frame: &FrameTable, cells: usize) -> Result<(), ProfileError> {
        let (Some(size), false) = (frame.size, self.sample.number.is_text()) else { return Ok(()) };
        if size > self.longest {
            return wrong("frame.size", format!("{size} bytes are too many for {cells} cells"));
        }
        if let Some(check) = &self.check
            && check.places(size).is_none()
        {
            return wrong("check.at", format!("the check lies outside a packet of {size} bytes"));
        }
        let place = match &self.pieces {
            Pieces::Row(at) => Some(("part.row_at", *at, 1)),
            Pieces::Col(at) => Some(("part.col_at", *at, 1)),
            Pieces::Cell(at, number) => Some(("part.cell_at", *at, number.width().unwrap_or(1))),
            Pieces::Whole | Pieces::Kinds(_) | Pieces::Tagged => None,
        };
        if let Some((key, at, width)) = place
            && at + width > size
        {
            return wrong(key, format!("byte {at} lies outside a packet of {size} bytes"));
        }
        if !matches!(self.pieces, Pieces::Kinds(_)) {
            for aux in &self.aux {
                let width = aux.number.width().unwrap_or(1).saturating_mul(aux.count) as isize;
                let to = if aux.at < 0 { aux.at.saturating_add(size as isize) } else { aux.at };
                if to < 0 || to.saturating_add(width) > size as isize {
                    let told =
                        format!("{width} bytes from byte {} lie outside a packet of {size} bytes", aux.at);
                    return wrong(&format!("aux.{}", aux.name), told);
                }
            }
        }
        let Some(data) = self.data(size) else {
            let at = self.sample.data_at;
            if let Some(len) = self.sample.data_len.filter(|_| at < size) {
                let told = format!("{len} bytes from byte {at} lie outside a packet of {size} bytes");
                return wrong("sample.data_len", told);
            }
            return wrong(
                "sample.data_at",
                format!("cells from byte {at} lie outside a packet of {size} bytes"),
            );
        };
        if self.sample.zero_run || self.sample.sparse.is_some() {
            return Ok(());
        }
        let expected = match self.pieces {
            Pieces::Whole => cells,
            Pieces::Row(_) | Pieces::Tagged => self.cols,
            Pieces::Col(_) => self.rows,
            Pieces::Cell(..) | Pieces::Kinds(_) => return Ok(()),
        };
        match self.sample.number.bytes(expected) {
            Some(bytes) if bytes != data.len() => {
                wrong("sample.data_len", self.misfit(size, expected, bytes, data.len()))
            }
            _ => Ok(()),
        }
    }

    /// What to change where `expected` cells of `bytes` bytes lie in a packet that has `found` for them.
    fn misfit(&self, size: usize, expected: usize, bytes: usize, found: usize) -> String {
        let cells = format!("{expected} cells take {bytes} bytes");
        let other_size = size + bytes - found.min(size);
        match self.sample.data_len {
            Some(said) => format!("{cells}, and sample.data_len says {said}: is it {bytes}?"),
            None if found > bytes => format!(
                "{cells}, and a packet of {size} bytes has {found} for them: if other bytes follow the cells, \
                 sample.data_len = {bytes} (and [check], where they are one); if the packet is shorter, frame.size = \
                 {other_size}"
            ),
            None => format!(
                "{cells}, and a packet of {size} bytes has only {found} for them: is frame.size {other_size}, or do the \
                 cells begin before byte {} (sample.data_at)?",
                self.sample.data_at
            ),
        }
    }
}
