//! `plantar screen`: a class, a school or a town.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::Ordering;

use super::args::{Facts, LanguageArgs, Screen, Where};
use super::exit::{Exit, Failure};
use super::names::names;
use super::{analyse, counted, day, hint, library, reading, terminal};
use crate::base::{ChildId, Language};
use crate::flow::{
    Addressee, FolderError, Judgement, KnownChild, LettersFolder, ListError, Measured, OutputError,
    ResultsFolder, ScreenItems, ScreenKnown, ScreenRow, ScreenSummary, Screened, WithoutConsent, judge,
    known_children, of_folder, of_list, screen, write_letters, write_results,
};
use crate::store::{self, Library, Names};

/// Children without a consent that are named on the screen; the file has all.
const NAMED: usize = 20;

/// Runs the command.
pub(super) fn run(args: &Screen) -> Result<(), Failure> {
    let norms = reading::norms(args.norms.as_deref())?;
    let language = args.language.chosen(None)?;
    let today = day::today()?;
    let is_table = args.what.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("csv"));
    if args.what.is_file() && !is_table {
        let message = format!("{}: expected a folder of recordings or a list", args.what.display());
        return Err(Failure::new(Exit::Usage, message)
            .with_hint("a list is a .csv with a column file; one recording is for `plantar analyse`"));
    }
    if args.what.canonicalize().ok().is_some_and(|what| args.out.canonicalize().ok() == Some(what)) {
        let message =
            "--out is the folder of the recordings: the results would be mistaken for recordings next time";
        return Err(
            Failure::new(Exit::Usage, message).with_hint("give a separate folder, inside or beside it")
        );
    }
    let found =
        if args.what.is_dir() { of_folder(&args.what, &args.out) } else { of_list(&args.what, today) };
    let mut found = found.map_err(|error| unlisted(&error))?;
    if let Some(shard) = args.shard {
        shard.deal(&mut found.items);
        if found.items.is_empty() {
            let message = format!("{}: no recordings in part {shard}", args.what.display());
            return Err(Failure::new(Exit::Usage, message)
                .with_hint("give --shard at most as many parts as there are children or recordings"));
        }
    }
    if let Some(file) = &args.zero {
        let zero = analyse::zero(file, &Facts::default())?;
        // The empty mat may lie beside the children's recordings.
        let own = file.canonicalize().ok();
        found.items.retain(|item| own.is_none() || item.file.canonicalize().ok() != own);
        found.items.iter_mut().for_each(|item| item.zero = Some(Arc::clone(&zero)));
    }
    for (name, why) in &found.passed_over {
        eprintln!("plantar: skipped {name}: {why}");
    }
    let library = open_library(&args.at)?;
    let names = names(args.key.as_deref())?;
    // Only now: what is refused above leaves no folder behind.
    store::make_folder(&args.out).map_err(|error| hint::output(&error))?;
    let part = args.shard.map(|shard| shard.to_string());
    let mut results =
        ResultsFolder::take(&args.out, &args.what, part.as_deref(), args.replace).map_err(taken)?;
    let mut letters = args.letters.as_deref().map(|path| letters_in(path, args)).transpose()?;
    let (measured, known_before) = measured(&found, &results)?;
    let library = library.map(|library| known(library, &found, &measured)).transpose()?;
    let known =
        ScreenKnown { norms: &norms, today, library: library.as_ref(), tells_consent: found.tells_consent };
    let rows = judge(&found.items, measured, &known);
    let summary = write_results(&mut results, &rows, &known, language)
        .map_err(|error| Failure::new(Exit::Output, error))?;
    let to = |child: &ChildId| addressee(child, &known, &names, (&args.language, language));
    let letters = letters.as_mut().map(|folder| sent(folder, &rows, &to, language)).transpose()?;
    if args.json {
        terminal::say(document(&summary, &found, known_before, letters))
    } else {
        let of_letters = args.letters.as_deref().zip(letters).map(|(path, many)| {
            format!(
                " In {}: {}.",
                path.display(),
                counted::count_of(many, "letter to parents", "letters to parents")
            )
        });
        terminal::say(words(args, &summary, known_before) + &of_letters.unwrap_or_default())
    }
}

/// The folder of the letters, which may hold those of an earlier run.
fn letters_in(path: &Path, args: &Screen) -> Result<LettersFolder, Failure> {
    store::make_folder(path).map_err(|error| hint::output(&error))?;
    let part = args.shard.map(|shard| shard.to_string());
    LettersFolder::take(path, &args.what, part.as_deref(), args.replace).map_err(taken)
}

/// To whom the letter of a child goes: in the language that was typed, in the child's own, or in that of this computer.
fn addressee(
    child: &ChildId,
    known: &ScreenKnown<'_>,
    names: &Names,
    (typed, usual): (&LanguageArgs, Language),
) -> Addressee {
    let own = known.library.and_then(|library| library.get(child)?.language);
    let language = typed.chosen(own).unwrap_or(usual);
    Addressee { name: names.get(child).map(str::to_owned), language }
}

/// Writes the letters; returns how many there are.
fn sent(
    folder: &mut LettersFolder,
    rows: &[ScreenRow],
    to: &(dyn Fn(&ChildId) -> Addressee + Sync),
    language: Language,
) -> Result<usize, Failure> {
    write_letters(folder, rows, to, language).map_err(|error| match error {
        OutputError::Folder(error) => taken(error),
        error => Failure::new(Exit::Output, error),
    })
}

/// A folder or list that cannot be screened. Of several missing files each has its own line.
fn unlisted(error: &ListError) -> Failure {
    let ListError::Missing { .. } = error else { return Failure::new(Exit::Input, error) };
    let text = error.to_string();
    let mut lines = text.lines();
    let last = lines.next_back().unwrap_or_default();
    for line in lines {
        eprintln!("{}", Failure::new(Exit::Input, line));
    }
    Failure::new(Exit::Input, last).with_hint("files are looked for from the folder of the list")
}

/// A folder that is not to be written into, with advice.
fn taken(error: FolderError) -> Failure {
    match error {
        FolderError::Store(error) => hint::output(&error),
        FolderError::Kept(error) => Failure::new(Exit::Output, error),
        error => {
            Failure::new(Exit::Output, error).with_hint("give another folder, or --replace to overwrite them")
        }
    }
}

/// What every item gave, and how many of them were measured before.
fn measured(found: &ScreenItems, results: &ResultsFolder) -> Result<(Vec<Measured>, usize), Failure> {
    let stop = terminal::stop_flag()?;
    let many = found.items.len();
    let bar = terminal::share_bar(format!("measuring {many} recordings"), many);
    let (mut before, mut done) = (0, 0);
    let mut told = |what| {
        before += usize::from(what == Screened::Known);
        done += 1;
    };
    let more = |thousandths| bar.inc(thousandths);
    let go_on = || !stop.load(Ordering::Relaxed);
    let measured = screen(&found.items, terminal::zone_at, results.path(), &go_on, &more, &mut told)
        .map_err(|error| Failure::new(Exit::Output, error))?;
    bar.finish_and_clear();
    let measured = measured.ok_or_else(|| {
        Failure::new(Exit::Interrupted, format!("{done} of {} recordings are done", found.items.len()))
            .with_hint("the same command continues where it stopped")
    })?;
    Ok((measured, before))
}

/// The library, where one is given or there is one in the usual place.
fn open_library(at: &Where) -> Result<Option<Library>, Failure> {
    if at.library.is_none() && !at.path().is_dir() { Ok(None) } else { at.open().map(Some) }
}

/// What the library knows of the children.
fn known(
    mut library: Library,
    found: &ScreenItems,
    measured: &[Measured],
) -> Result<BTreeMap<ChildId, KnownChild>, Failure> {
    // Measuring may have taken hours: what was added meanwhile counts.
    library.refresh().map_err(library::failure)?;
    let told = found.items.iter().filter_map(|item| item.child.as_ref());
    let said = measured.iter().filter_map(|one| one.child.as_ref());
    known_children(&mut library, told.chain(said)).map_err(library::failure)
}

fn document(
    summary: &ScreenSummary,
    found: &ScreenItems,
    before: usize,
    letters: Option<usize>,
) -> serde_json::Value {
    let passed_over: Vec<_> =
        found.passed_over.iter().map(|(name, why)| serde_json::json!({ "name": name, "why": why })).collect();
    serde_json::json!({
        "recordings": summary.recordings,
        (Judgement::Fine.key()): summary.fine,
        (Judgement::Look.key()): summary.again,
        (Judgement::RecordAgain.key()): summary.repeat,
        (Judgement::NotRead.key()): summary.not_read,
        "sheets": summary.sheets,
        "letters": letters,
        "measured_before": before,
        "without_consent": summary.without_consent.as_ref().map(WithoutConsent::all),
        "passed_over": passed_over,
    })
}

/// Of whom no consent is noted, and of what it is not known.
fn consent_words(without: Option<&WithoutConsent>) -> String {
    let Some(WithoutConsent { children, recordings }) = without else {
        return " Consent is not known for any recording: use a column consent in a list, or `plantar child consent` \
                and --library."
            .to_owned();
    };
    let mut words = String::new();
    if !children.is_empty() {
        let more = children.len().saturating_sub(NAMED);
        let more = if more > 0 { format!(" and {more} more (no-consent.csv)") } else { String::new() };
        let named = children[..children.len().min(NAMED)].join(", ");
        words +=
            &format!(" No guardian's consent is noted up to the day of the recording for {named}{more}.");
    }
    if !recordings.is_empty() {
        let unnamed = counted::count(recordings.len(), "recording");
        words += &format!(" Consent is not known for {unnamed} with no child named (no-consent.csv).");
    }
    words
}

fn words(args: &Screen, summary: &ScreenSummary, before: usize) -> String {
    let before = if before > 0 {
        format!(" ({before} of them in an earlier run, and unchanged since)")
    } else {
        String::new()
    };
    let not_read = match summary.not_read {
        0 => String::new(),
        many => format!(
            " {many} measured, but not compared by age: no age is given (birth and date, or age_years, in a list), or \
             no table covers it."
        ),
    };
    let consent = consent_words(summary.without_consent.as_ref());
    // It is written where it is known who consented.
    let no_consent = if summary.without_consent.is_some() { "no-consent.csv, " } else { "" };
    format!(
        "{} measured{before}: {} fine, {} to see again, {} to record again.{not_read}{consent} In {}: results.csv \
         and .parquet, columns.csv, look-again.csv, record-again.csv, {no_consent}{} in sheets.",
        counted::count(summary.recordings, "recording"),
        summary.fine,
        counted::count_of(summary.again, "child", "children"),
        summary.repeat,
        args.out.display(),
        match summary.sheets {
            1 => "1 sheet of prints".to_owned(),
            many => format!("{many} sheets of prints"),
        }
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn children_without_consent_are_named_and_recordings_of_nobody_counted() {
        let without = |children: &[&str], recordings: &[&str]| {
            let owned = |all: &[&str]| all.iter().map(|one| (*one).to_owned()).collect();
            consent_words(Some(&WithoutConsent { children: owned(children), recordings: owned(recordings) }))
        };
        assert_eq!(without(&[], &[]), "");
        assert_eq!(
            without(&["K2", "K3"], &[]),
            " No guardian's consent is noted up to the day of the recording for K2, K3."
        );
        assert_eq!(
            without(&["K2"], &["1a/s1.parquet", "1b/bad.csv"]),
            " No guardian's consent is noted up to the day of the recording for K2. Consent is not known for 2 \
             recordings with no child named (no-consent.csv)."
        );
        let many: Vec<String> = (0..22).map(|at| format!("K{at}")).collect();
        let many: Vec<&str> = many.iter().map(String::as_str).collect();
        assert!(without(&many, &[]).ends_with("K19 and 2 more (no-consent.csv)."));
        assert!(consent_words(None).contains("`plantar child consent`"));
    }
}
