//! `codes!`: an enum whose values have a stable code, used in the database, addresses, files and message keys alike.

/// Declares a closed list of values, each with its code.
///
/// ```text
/// kernel::codes! {
///     /// Who may see it.
///     pub enum Visibility { Public = "public", Network = "network", Office = "office" }
/// }
/// ```
/// It gives `ALL`, `code()`, `from_code()`, `Display`, `FromStr`, serde, its JSON Schema and the TEXT column mapping.
#[macro_export]
macro_rules! codes {
    ($(#[$meta:meta])* $vis:vis enum $name:ident { $($(#[$vmeta:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        $vis enum $name { $($(#[$vmeta])* #[doc = concat!("`", $code, "`")] $variant),+ }

        impl $name {
            /// Every value, in the order in which people read them.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// The stable code: what is stored, exported and used in message keys.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }

            /// The value of a code, or `None` for a code that this list does not know.
            #[must_use]
            pub fn from_code(code: &str) -> Option<Self> {
                match code { $($code => Some(Self::$variant),)+ _ => None }
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.code())
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = ::std::string::String;
            fn from_str(code: &str) -> ::std::result::Result<Self, Self::Err> {
                Self::from_code(code).ok_or_else(|| format!("unknown {}: {code:?}", stringify!($name)))
            }
        }

        impl $crate::__serde::Serialize for $name {
            fn serialize<S: $crate::__serde::Serializer>(&self, s: S) -> ::std::result::Result<S::Ok, S::Error> {
                s.serialize_str(self.code())
            }
        }

        impl<'de> $crate::__serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__serde::Deserializer<'de>>(d: D) -> ::std::result::Result<Self, D::Error> {
                let code = <::std::string::String as $crate::__serde::Deserialize>::deserialize(d)?;
                code.parse().map_err($crate::__serde::de::Error::custom)
            }
        }

        impl $crate::__schemars::JsonSchema for $name {
            fn inline_schema() -> bool {
                true
            }
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }
            fn schema_id() -> ::std::borrow::Cow<'static, str> {
                concat!(module_path!(), "::", stringify!($name)).into()
            }
            fn json_schema(_: &mut $crate::__schemars::SchemaGenerator) -> $crate::__schemars::Schema {
                $crate::__schemars::json_schema!({ "type": "string", "enum": [$($code),+] })
            }
        }

        $crate::text_column!($name);
    };
}
