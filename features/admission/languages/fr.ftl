admission-title = Admission
admission-none = Rien ici pour l'instant
admission-none-text = Ce qui sera ajouté figurera ici.
admission-state-draft = Brouillon
admission-state-open = Ouvert
admission-state-closed = Clos
