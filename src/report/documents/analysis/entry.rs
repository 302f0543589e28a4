//! An object of a document whose measures may be refused.

use serde_json::{Map, Value, json};

use crate::base::{Measured, Point, Refusal};
use crate::report::reason::Reason;

/// An object whose measures may be refused: a refused one is `null`, its reason goes into `reason` and the id of that
/// into `reason_id`.
#[derive(Default)]
pub(super) struct Entry {
    values: Map<String, Value>,
    reason: Map<String, Value>,
    reason_id: Map<String, Value>,
}

impl Entry {
    pub(super) fn set(&mut self, key: &str, value: impl Into<Value>) {
        self.values.insert(key.to_owned(), value.into());
    }

    pub(super) fn refuse(&mut self, key: &str, refusal: &Refusal) {
        self.set(key, Value::Null);
        self.reason.insert(key.to_owned(), Value::from(refusal.to_string()));
        self.reason_id.insert(key.to_owned(), Value::from(refusal.id()));
    }

    /// A number; one that is not finite is no number.
    pub(super) fn number(&mut self, key: &str, value: f64) {
        if value.is_finite() {
            self.set(key, value);
        } else {
            self.refuse(key, &Reason::NotFinite.into());
        }
    }

    pub(super) fn measured<T>(&mut self, key: &str, value: &Measured<T>, to_json: impl FnOnce(&T) -> Value) {
        match value {
            Ok(value) => match to_json(value) {
                Value::Null => self.refuse(key, &Reason::NotFinite.into()),
                value => self.set(key, value),
            },
            Err(refusal) => self.refuse(key, refusal),
        }
    }

    pub(super) fn done(mut self) -> Value {
        self.values.insert("reason".to_owned(), Value::Object(self.reason));
        self.values.insert("reason_id".to_owned(), Value::Object(self.reason_id));
        Value::Object(self.values)
    }
}

pub(super) fn point(at: Point) -> Value {
    json!({ "x_mm": at.x, "y_mm": at.y })
}
