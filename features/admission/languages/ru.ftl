admission-title = Admission
admission-none = Здесь пока ничего нет
admission-none-text = Всё, что будет добавлено, появится здесь.
admission-state-draft = Черновик
admission-state-open = Открыто
admission-state-closed = Закрыто
