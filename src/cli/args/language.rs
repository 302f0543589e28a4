//! In which language pages are drawn and questions are asked.

use clap::Args;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};

use crate::base::Language;

/// The language of what people read.
#[derive(Clone, Copy, Debug, Default, Args)]
pub(crate) struct LanguageArgs {
    /// Language of pages and questions. Default: the child's language (`plantar child add --language`), else
    /// PLANTAR_LANGUAGE, else the language of this computer. JSON and tables are always English.
    #[arg(long = "language", value_name = "CODE", value_parser = codes())]
    pub given: Option<Language>,
}

/// A language, or that there is to be none.
#[derive(Clone, Copy, Debug)]
pub(crate) struct LanguageOrNone(pub Option<Language>);

fn value(language: Language) -> PossibleValue {
    PossibleValue::new(language.code()).help(language.name())
}

/// The code of a language that can be chosen.
pub(super) fn codes() -> impl TypedValueParser<Value = Language> {
    PossibleValuesParser::new(Language::offered().map(value)).try_map(|code| code.parse::<Language>())
}

/// The same, or `none`.
pub(super) fn codes_or_none() -> impl TypedValueParser<Value = LanguageOrNone> {
    let none = PossibleValue::new("none").help("No language of their own");
    PossibleValuesParser::new(Language::offered().map(value).chain([none])).try_map(|code| match &*code {
        "none" => Ok(LanguageOrNone(None)),
        code => code.parse().map(|language| LanguageOrNone(Some(language))),
    })
}
