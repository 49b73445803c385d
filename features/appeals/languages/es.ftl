appeals-title = Appeals
appeals-none = Todavía no hay nada aquí
appeals-none-text = Lo que se añada aparecerá aquí.
appeals-state-draft = Borrador
appeals-state-open = Abierto
appeals-state-closed = Cerrado
