//! Values, an age and a past to words.
