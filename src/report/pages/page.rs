//! The first page: the feet, what they carry, the arch index, and where everything lies.

use super::session_png;
use crate::base::Language;
use crate::report::cards::footprint::Shades;
use crate::report::cards::words::Said;
use crate::report::cards::{
    arch_card, chart, foot_panel, header, load_card, mat_panel, notes, region_card, steps_table, subject,
};
use crate::report::input::page::PageInput;
use crate::report::paper::area::Area;
use crate::report::paper::canvas::Canvas;
use crate::report::paper::caution;
use crate::report::paper::error::ReportError;
use crate::report::paper::sheet::{self, FOOTER, GAP};

/// Heights of the rows whose content does not decide them; that of the numbers is higher where its words need it.
const NUMBERS: f32 = 440.0;
const CHART: f32 = 366.0;
/// Widths of the cards with numbers.
const NUMBER_CARDS: [f32; 3] = [0.8, 1.06, 1.14];

/// Where everything lies.
pub(in crate::report) struct Layout {
    header: Area,
    feet: [Area; 2],
    mat: Area,
    /// Load of each foot, load within each foot, arch index; absent without a foot.
    numbers: Option<[Area; 3]>,
    chart: Area,
    steps: Option<Area>,
    quality: Area,
    caution: Area,
    footer: Area,
}

impl Layout {
    /// The layout for an input: rows that must hold their text first, the feet take what is left.
    pub(crate) fn of(canvas: &Canvas, input: &PageInput<'_>) -> Self {
        let page = sheet::inside();
        let (header, rest) = page.split_top(header::height(input));
        let (rest, footer) = rest.split_bottom(FOOTER);
        let (rest, caution) = rest.split_bottom(caution::height(canvas, page.w));
        let (rest, _) = rest.split_bottom(GAP);
        let (rest, quality) = rest.split_bottom(notes::quality_height(
            canvas,
            &notes::findings(input, canvas.language),
            page.w,
        ));
        let (rest, _) = rest.split_bottom(GAP);
        // The feet and what stands beside them need their room: that banner takes its own from the chart.
        let chart = CHART - header::simulated_height(input);
        // Without a foot there is no number to show, and the load over time is all there is.
        let (rest, numbers, chart_row) = if input.result.feet.is_empty() {
            let (rest, chart_row) = rest.split_bottom(chart + NUMBERS + GAP);
            (rest, None, chart_row)
        } else {
            let (rest, chart_row) = rest.split_bottom(chart);
            let (rest, _) = rest.split_bottom(GAP);
            let [load, _, arch] = rest.columns(NUMBER_CARDS, GAP);
            let more = load_card::more(canvas, load.w, input.result.load_caveat());
            let more = more.max(arch_card::more(canvas, arch.w));
            let (rest, numbers) = rest.split_bottom(NUMBERS + more);
            (rest, Some(numbers.columns(NUMBER_CARDS, GAP)), chart_row)
        };
        let (pictures, _) = rest.split_bottom(GAP);
        let [left, right, mat] = pictures.columns([1.0, 1.0, 0.7], GAP);
        let (chart, steps) = if steps_table::wanted(input.result) {
            let [chart, steps] = chart_row.columns([1.0, 0.48], GAP);
            (chart, Some(steps))
        } else {
            (chart_row, None)
        };
        Self { header, feet: [left, right], mat, numbers, chart, steps, quality, caution, footer }
    }

    /// All rectangles, for the tests of the layout.
    #[cfg(test)]
    pub(crate) fn areas(&self) -> Vec<Area> {
        let mut areas = vec![
            self.header,
            self.feet[0],
            self.feet[1],
            self.mat,
            self.chart,
            self.quality,
            self.caution,
            self.footer,
        ];
        areas.extend(self.steps);
        areas.extend(self.numbers.into_iter().flatten());
        if self.numbers.is_none() {
            // The places of both feet are one.
            let width = self.feet[1].right() - self.feet[0].x;
            areas.retain(|area| !self.feet.contains(area));
            areas.push(Area { w: width, ..self.feet[0] });
        }
        areas
    }
}

/// Draws the page of a session as PNG: the same bytes for the same input.
///
/// # Errors
/// When the built-in fonts, a chart or the encoder fail, none of which depends on the recording.
pub fn draw_page(input: &PageInput<'_>, language: Language) -> Result<Vec<u8>, ReportError> {
    session_png::encode(&paint(input, language)?, input)
}

/// The page before it is encoded.
pub(in crate::report) fn paint(input: &PageInput<'_>, language: Language) -> Result<Canvas, ReportError> {
    let mut canvas = sheet::blank(language)?;
    let layout = Layout::of(&canvas, input);
    let result = input.result;
    let slots = subject::place(result, language);
    let shades = Shades::of(input, &slots);
    let title = canvas.words(&Said::FirstPage);
    header::draw(&mut canvas, layout.header, input, &title);
    foot_panel::draw(&mut canvas, layout.feet, &slots, result, &shades)?;
    mat_panel::draw(&mut canvas, layout.mat, &slots, result, &shades);
    if let Some([load, regions, arch]) = layout.numbers {
        load_card::draw(&mut canvas, load, &slots, result.load_caveat());
        region_card::draw(&mut canvas, regions, &slots)?;
        arch_card::draw(&mut canvas, arch, &slots);
    }
    chart::draw(&mut canvas, layout.chart, &slots, result)?;
    if let Some(steps) = layout.steps {
        steps_table::draw(&mut canvas, steps, &slots, result);
    }
    notes::quality(&mut canvas, layout.quality, &notes::findings(input, language));
    caution::draw(&mut canvas, layout.caution);
    sheet::footer(&mut canvas, layout.footer);
    Ok(canvas)
}
