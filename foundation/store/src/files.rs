//! Uploaded files, named by their content: the same file is kept once.

use std::{path::Path as FilePath, sync::Arc};

use futures_util::TryStreamExt;
use kernel::{Error, Result};
use object_store::{ObjectStore, ObjectStoreExt, local::LocalFileSystem, path::Path};

/// A place for files.
#[derive(Clone, Debug)]
pub struct Files {
    place: Arc<dyn ObjectStore>,
}

impl Files {
    /// A folder, made where it is missing.
    ///
    /// # Errors
    /// [`Error::Unavailable`] where the folder cannot be made.
    pub fn folder(folder: &FilePath) -> Result<Self> {
        let gone = |e: &dyn std::fmt::Display| Error::Unavailable(e.to_string());
        std::fs::create_dir_all(folder).map_err(|e| gone(&e))?;
        let place = LocalFileSystem::new_with_prefix(folder).map_err(|e| gone(&e))?;
        // A row that names a file is on the disk once its unit is done: so must the file be, whatever happens to the power.
        let place = place.with_fsync(true);
        Ok(Self {
            place: Arc::new(place),
        })
    }

    /// Keeps a file under a name made from its digest (hex SHA-256, given by the caller).
    ///
    /// # Errors
    /// [`Error::Unavailable`] where it cannot be written.
    pub async fn put(&self, digest: &str, bytes: Vec<u8>) -> Result<()> {
        self.place
            .put(&Path::from(digest), bytes.into())
            .await
            .map(|_| ())
            .map_err(|e| Error::Unavailable(e.to_string()))
    }

    /// The file of a digest.
    ///
    /// # Errors
    /// [`Error::NotFound`] where there is none, [`Error::Unavailable`] where it cannot be read.
    pub async fn get(&self, digest: &str) -> Result<Vec<u8>> {
        let found = self
            .place
            .get(&Path::from(digest))
            .await
            .map_err(|e| match e {
                object_store::Error::NotFound { .. } => Error::NotFound,
                other => Error::Unavailable(other.to_string()),
            })?;
        Ok(found.bytes().await.map_err(Error::internal)?.to_vec())
    }

    /// Takes a file away; one that is not there is taken away already.
    ///
    /// # Errors
    /// [`Error::Unavailable`] where it cannot be taken away.
    pub async fn remove(&self, name: &str) -> Result<()> {
        match self.place.delete(&Path::from(name)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(e) => Err(Error::Unavailable(e.to_string())),
        }
    }

    /// The names of all files, sorted, with their sizes in bytes.
    ///
    /// # Errors
    /// [`Error::Unavailable`] where the place cannot be read.
    pub async fn names(&self) -> Result<Vec<(String, u64)>> {
        let found: Vec<_> = self
            .place
            .list(None)
            .try_collect()
            .await
            .map_err(|e| Error::Unavailable(e.to_string()))?;
        let mut names: Vec<_> = found
            .into_iter()
            .map(|f| (f.location.to_string(), f.size))
            .collect();
        names.sort();
        Ok(names)
    }
}
