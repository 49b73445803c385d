appeals-title = Appeals
appeals-none = Здесь пока ничего нет
appeals-none-text = Всё, что будет добавлено, появится здесь.
appeals-state-draft = Черновик
appeals-state-open = Открыто
appeals-state-closed = Закрыто
