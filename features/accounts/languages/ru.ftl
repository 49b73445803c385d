# The words of sign-in, accounts and the people of the Office.
accounts-invitation-title = Добро пожаловать: настройте вход
accounts-invitation-lead = Это приглашение для { $email }. Им можно воспользоваться один раз.
accounts-name = Имя
accounts-name-hint = Так, как его должны видеть те, с кем вы работаете.
accounts-email = Адрес электронной почты
accounts-password = Пароль
accounts-password-hint = Не менее 12 знаков. Подойдут четыре редких слова.
accounts-old-password = Нынешний пароль
accounts-new-password = Новый пароль
accounts-second-step = Второй шаг
accounts-second-step-text = Если на телефоне есть приложение для проверки входа, одного украденного пароля недостаточно. Отсканируйте изображение или введите ключ.
accounts-picture = Изображение с ключом для приложения
accounts-secret = Ключ:
accounts-code = Код из приложения
accounts-code-hint = Шесть цифр, новые каждые 30 секунд.
accounts-code-or-recovery = Шесть цифр или один из кодов восстановления.
accounts-accept = Принять и войти
accounts-codes-title = Ваши коды восстановления
accounts-codes-text = Если телефон потерян, каждый код один раз откроет вашу учётную запись. Они показываются только сейчас: распечатайте или запишите их и храните в надёжном месте.
accounts-codes-kept = Коды сохранены
accounts-sign-in-title = Вход
accounts-sign-in-button = Войти
accounts-no-account = Учётная запись открывается по приглашению Управления или вашей организации.
accounts-account-title = Ваша учётная запись
accounts-sessions = Где вы вошли в систему
accounts-sessions-caption = Открытые сеансы; ни адрес, ни устройство не записываются
accounts-begun = Начат
accounts-seen = Последнее обращение
accounts-end = Завершить
accounts-this-one = (этот)
accounts-end-session = Завершить этот сеанс
accounts-end-all = Выйти везде
accounts-change-password = Изменить пароль
accounts-new-codes = Новые коды восстановления
accounts-new-codes-text = Прежние перестанут действовать.
accounts-log = Что происходило с вашей учётной записью
accounts-log-caption = Последние 30 записей
accounts-when = Когда
accounts-who = Кто
accounts-what = Что
accounts-object = Объект
accounts-people = Сотрудники Управления
accounts-people-lead = Пригласите коллег и назначьте им роли. Каждое приглашение: одна ссылка в одном письме.
accounts-role = Роль
accounts-letter-language = Язык письма
accounts-invite = Отправить приглашение
accounts-invited-caption = Приглашения
accounts-state = Состояние
accounts-accepted = принято
accounts-open-until = действует до { $date }
accounts-the-office = Управление
accounts-audit = Журнал учёта действий
accounts-audit-lead = Каждая запись содержит хеш предыдущей. Здесь можно только читать.
done-signed-out = Вы вышли из системы.
done-password = Пароль изменён. Остальные сеансы завершены.
done-session-ended = Сеанс завершён.
done-invited = Приглашение отправляется.
audit-session-begin = Вход в систему
audit-session-end = Выход из системы
audit-account-create = Учётная запись создана
audit-account-change-password = Пароль изменён
audit-account-renew-codes = Новые коды восстановления
audit-appointment-begin = Назначение на роль
audit-invitation-send = Приглашение отправлено
mail-invitation-subject = Приглашение на площадку «Индаба»
mail-invitation-body =
    Здравствуйте, { $name }.

    Вас приглашают на площадку «Индаба» ({ $place }). Эта ссылка предназначена только для вас; она действует один раз, в течение { $days ->
        [one] { $days } дня
       *[other] { $days } дней
    }:

    { $link }
accounts-set-up-lead = Вы здесь первый человек и будете отвечать за эту систему. Ссылкой можно воспользоваться один раз.
accounts-appointments = Кто какую роль исполняет
accounts-since = С какого времени
accounts-end-appointment = Прекратить
audit-appointment-end = Роль прекращена
done-appointment-ended = Роль прекращена. Она перестанет действовать со следующей открытой страницы.
