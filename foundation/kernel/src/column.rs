//! How the workspace's own types live in a TEXT or BIGINT column, on either engine.

use std::fmt::{Display, Write as _};

/// Codes in one text, such as `|gender|youth|`, so that `LIKE '%|gender|%'` finds one; a bar alone where there are none.
pub fn barred(codes: impl IntoIterator<Item = impl Display>) -> String {
    codes.into_iter().fold("|".to_owned(), |mut all, code| {
        // Writing to a text cannot fail.
        let _ = write!(all, "{code}|");
        all
    })
}

/// The codes of such a text.
pub fn unbarred(text: &str) -> impl Iterator<Item = &str> {
    text.split('|').filter(|code| !code.is_empty())
}

/// A value bound to a `$1` of a statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// TEXT, or NULL.
    Text(Option<String>),
    /// BIGINT, or NULL.
    Int(Option<i64>),
    /// BOOLEAN.
    Bool(bool),
}

/// What can be bound to a statement.
pub trait Column {
    /// The value as the column takes it.
    fn value(&self) -> Value;
    /// NULL of the column's type.
    #[must_use]
    fn null() -> Value
    where
        Self: Sized,
    {
        Value::Text(None)
    }
}

impl<T: Column> Column for Option<T> {
    fn value(&self) -> Value {
        self.as_ref().map_or_else(T::null, Column::value)
    }
}

impl<T: Column + ?Sized> Column for &T {
    fn value(&self) -> Value {
        (*self).value()
    }
}

impl Column for str {
    fn value(&self) -> Value {
        Value::Text(Some(self.to_owned()))
    }
}

impl Column for String {
    fn value(&self) -> Value {
        Value::Text(Some(self.clone()))
    }
}

impl Column for bool {
    fn value(&self) -> Value {
        Value::Bool(*self)
    }
}

impl Column for i64 {
    fn value(&self) -> Value {
        Value::Int(Some(*self))
    }
    fn null() -> Value {
        Value::Int(None)
    }
}

impl Column for crate::Timestamp {
    fn value(&self) -> Value {
        Value::Int(Some(self.0))
    }
    fn null() -> Value {
        Value::Int(None)
    }
}

/// The values of a statement, in the order of its `$1`, `$2`, ….
#[macro_export]
macro_rules! args {
    ($($value:expr),* $(,)?) => { ::std::vec![$($crate::column::Column::value(&$value)),*] };
}

/// Stores a type as TEXT through its `Display` and `FromStr`.
#[macro_export]
macro_rules! text_column {
    ($name:ty $(, $($generics:tt)+)?) => {
        impl<DB: $crate::__sqlx::Database, $($($generics)+)?> $crate::__sqlx::Type<DB> for $name
        where
            ::std::string::String: $crate::__sqlx::Type<DB>,
        {
            fn type_info() -> DB::TypeInfo {
                <::std::string::String as $crate::__sqlx::Type<DB>>::type_info()
            }
            fn compatible(ty: &DB::TypeInfo) -> bool {
                <::std::string::String as $crate::__sqlx::Type<DB>>::compatible(ty)
            }
        }

        impl<$($($generics)+)?> $crate::column::Column for $name {
            fn value(&self) -> $crate::column::Value {
                $crate::column::Value::Text(Some(self.to_string()))
            }
        }

        impl<'r, DB: $crate::__sqlx::Database, $($($generics)+)?> $crate::__sqlx::Decode<'r, DB> for $name
        where
            ::std::string::String: $crate::__sqlx::Decode<'r, DB>,
        {
            fn decode(value: DB::ValueRef<'r>) -> ::std::result::Result<Self, $crate::__sqlx::error::BoxDynError> {
                let text = <::std::string::String as $crate::__sqlx::Decode<DB>>::decode(value)?;
                text.parse().map_err(Into::into)
            }
        }
    };
}
