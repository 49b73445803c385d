terms-title = Terms
terms-none = Rien ici pour l'instant
terms-none-text = Ce qui sera ajouté figurera ici.
terms-state-draft = Brouillon
terms-state-open = Ouvert
terms-state-closed = Clos
