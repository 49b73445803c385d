//! Routes, page shell, components, forms, languages, downloads, mail.
