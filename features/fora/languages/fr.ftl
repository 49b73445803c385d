fora-title = Fora
fora-none = Rien ici pour l'instant
fora-none-text = Ce qui sera ajouté figurera ici.
fora-state-draft = Brouillon
fora-state-open = Ouvert
fora-state-closed = Clos
