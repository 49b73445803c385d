calendar-title = Calendar
calendar-none = Здесь пока ничего нет
calendar-none-text = Всё, что будет добавлено, появится здесь.
calendar-state-draft = Черновик
calendar-state-open = Открыто
calendar-state-closed = Закрыто
