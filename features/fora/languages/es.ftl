fora-title = Fora
fora-none = Todavía no hay nada aquí
fora-none-text = Lo que se añada aparecerá aquí.
fora-state-draft = Borrador
fora-state-open = Abierto
fora-state-closed = Cerrado
