//! Pure basics: typed ids, time, chance, languages, limits, paging, errors.
