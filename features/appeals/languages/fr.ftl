appeals-title = Appeals
appeals-none = Rien ici pour l'instant
appeals-none-text = Ce qui sera ajouté figurera ici.
appeals-state-draft = Brouillon
appeals-state-open = Ouvert
appeals-state-closed = Clos
