//! How the workspace's own types live in a TEXT or BIGINT column, on either engine.

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
