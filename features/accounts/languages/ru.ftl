# The words of sign-in, accounts and the people of the Office.
accounts-invitation-title = Добро пожаловать: настройте вход
accounts-invitation-lead = Это приглашение для { $email }. Им можно воспользоваться один раз.
accounts-name = Имя
accounts-name-hint = Так, как его должны видеть те, с кем вы работаете.
accounts-email = Адрес электронной почты
accounts-password = Пароль
accounts-password-hint = Не менее 12 знаков. Подойдут четыре редких слова.
accounts-old-password = Текущий пароль
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
accounts-people-lead = Пригласите коллег и назначьте им роли. Каждое приглашение — это одна ссылка в одном письме.
accounts-role = Роль
accounts-letter-language = Язык письма
accounts-invite = Отправить приглашение
accounts-invited-caption = Приглашения
accounts-state = Состояние
accounts-accepted = принято
accounts-open-until = действует до { $date }
accounts-the-office = Управление
accounts-audit = Журнал учёта действий
accounts-audit-lead = Любое последующее изменение журнала будет видно. Здесь можно только читать.
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
    Здравствуйте, { $name }!

    Вас приглашают на площадку «Индаба» ({ $place }). Эта ссылка предназначена только для вас; она действует один раз, в течение { $days ->
        [one] { $days } дня
       *[other] { $days } дней
    }:

    { $link }
accounts-set-up-lead = Вы здесь первый пользователь и будете отвечать за эту систему. Ссылкой можно воспользоваться один раз.
accounts-appointments = Кто какую роль исполняет
accounts-since = С какого времени
accounts-end-appointment = Прекратить
audit-appointment-end = Роль прекращена
done-appointment-ended = Роль прекращена. Она перестанет действовать, как только человек откроет следующую страницу.

accounts-change-profile = Изменить имя и язык
accounts-letters-in = Язык писем для вас
accounts-change-email = Изменить адрес электронной почты
accounts-change-email-text = На новый адрес уйдёт письмо; изменение вступит в силу, когда вы откроете ссылку в нём. На старый адрес придёт уведомление.
accounts-new-email = Новый адрес электронной почты
accounts-email-confirm-lead = После подтверждения вы будете входить с адресом { $email }, и письма будут приходить на него.
accounts-email-confirm = Использовать этот адрес
accounts-change-password-text = Сеансы на других устройствах завершатся.
accounts-authenticator = Приложение для проверки входа
accounts-change-authenticator = Настроить другое приложение
accounts-change-authenticator-text = Отсканируйте изображение новым приложением или введите ключ. Старое приложение перестанет действовать, сеансы на других устройствах завершатся.
accounts-codes-left = { $n ->
    [one] Остался { $n } код.
    [few] Осталось { $n } кода.
   *[other] Осталось { $n } кодов.
}
accounts-codes-used = Последнее использование: { $date }
accounts-codes-print = Чтобы напечатать их, используйте команду печати браузера: на бумаге будут только коды.
accounts-own-roles = Ваши роли
accounts-until = До
accounts-no-end = без даты окончания
accounts-last-day = Последний день роли
accounts-last-day-hint = Оставьте пустым, если срок не ограничен. Роль прекращается сама в полночь по UTC.
accounts-appoint-hint = Тот, у кого есть учётная запись с этим адресом, назначается сразу; остальные получают приглашение.
accounts-scope = Область
accounts-whole-house = вся система
accounts-change = Изменить
accounts-save = Сохранить
done-appointed = Назначение действует с этого момента. Человек получит письмо.
done-appointment-changed = Последний день роли изменён. Человек получит письмо.
accounts-join-title = Ещё одна роль для вас
accounts-join-lead = Это приглашение для { $email }. Им можно воспользоваться один раз.
accounts-join = Принять роль
accounts-join-sign-in = У вас уже есть учётная запись. Войдите, чтобы принять приглашение.
accounts-join-other = Вы вошли с другим адресом. Выйдите и откройте эту ссылку снова.
done-joined = Новая роль действует с этого момента.
done-recovered = Вы вошли по коду восстановления; он больше не действует. Если телефон утерян, настройте сейчас другое приложение для проверки входа.
done-email-letter = Письмо отправлено на новый адрес. Откройте ссылку в течение двух дней.
done-email = Адрес электронной почты изменён. Остальные сеансы завершены.
done-authenticator = Новое приложение для проверки входа действует. Остальные сеансы завершены.
accounts-last-check = Последняя проверка
accounts-log-whole = Нарушений в журнале не найдено
accounts-log-entries = { $n ->
    [one] { $n } запись
    [few] { $n } записи
   *[other] { $n } записей
}
accounts-log-head = Хеш всех его записей
accounts-log-broken = Журнал нарушен начиная с записи { $number }: она изменена, удалена или вставлена.
accounts-never-checked = Отсюда журнал ещё не проверяли.
accounts-verify = Проверить весь журнал
done-audit-verified = Журнал проверен. Результат ниже.
accounts-checkpoints = Контрольные точки
accounts-checkpoint-text = Контрольная точка указывает, сколько записей в журнале, и даёт один хеш всех этих записей с подписью этого сайта. Она создаётся каждый день. Сохраните одну из них в другом месте: если потом какую-либо из этих записей изменят, удалят или добавят, журнал перестанет ей соответствовать.
accounts-checkpoint-newest = Последняя контрольная точка
accounts-checkpoint-link = Последняя контрольная точка
accounts-log-key = Ключ для проверки контрольных точек
accounts-checkpoint-how = Первой командой тот, кто обслуживает сайт, записывает весь журнал в файл. Второй командой любой, у кого есть этот файл, проверяет его без этого сайта по контрольной точке, сохранённой в другом месте.
accounts-sign = Создать контрольную точку
accounts-proof-text = Доказательство показывает без участия этого сайта, что запись есть в журнале и с тех пор не изменена. Чтобы проверить его позже, храните его вместе с ключом.
done-audit-signed = Контрольная точка создана. Она указана ниже.
accounts-entries = Записи
accounts-action = Действие или его начало
accounts-from = С
accounts-to = По
accounts-no-entries = Записей нет
accounts-no-entries-text = Под этот фильтр ничего не подходит. Расширьте период или снимите фильтр.
accounts-the-house = (система)
accounts-csv-limit = Файл содержит до 20 000 записей, сначала новые. Чтобы получить более старые, сузьте фильтр.
accounts-operations = Эксплуатация
accounts-operations-lead = Состояние системы. Ни писем, ни содержания здесь прочитать нельзя.
accounts-version = Версия
accounts-engine = База данных
accounts-database-size = Размер базы данных
accounts-room-left = Свободно на диске из общего объёма
accounts-work = Текущая работа
accounts-no-work = Ничто не ожидает, сбоев нет.
accounts-work-caption = Письма и события, ожидающие и неудавшиеся
accounts-kind = Вид
accounts-count = Число
accounts-due = Срок
accounts-job-waiting = ожидает
accounts-job-failed = отложено
accounts-troubles = Что не удалось
accounts-attempts = Попытки
accounts-problem = Сообщение системы
accounts-retry = Повторить сейчас
done-job-retried = Повторная попытка через несколько секунд.
accounts-migrations = Обновления схемы
audit-appointment-change = Срок назначения изменён
audit-account-change-profile = Имя или язык изменены
audit-account-begin-email-change = Запрошена смена адреса
audit-account-change-email = Адрес изменён
audit-account-change-authenticator = Приложение для проверки входа заменено
audit-office-verify-audit = Журнал проверен
audit-office-sign-audit = Создана контрольная точка журнала
audit-log-carry-over = Журнал переведён в нынешний вид
audit-office-export-audit = Журнал выгружен
audit-office-retry-job = Повторена неудавшаяся операция
mail-appointment-subject = Ваша учётная запись на площадке «Индаба»
mail-appointment-body =
    Здравствуйте, { $name }!

    В вашей учётной записи что-то изменилось. Войдите, чтобы посмотреть:

    { $link }
mail-email-confirm-subject = Подтвердите адрес электронной почты
mail-email-confirm-body =
    Здравствуйте, { $name }!

    Вы попросили использовать этот адрес на площадке «Индаба». Откройте ссылку в течение { $days ->
        [one] { $days } дня
       *[other] { $days } дней
    }, чтобы подтвердить его:

    { $link }

    Если это были не вы, не открывайте ссылку: ничего не изменится.
mail-email-changing-subject = Ваша учётная запись на площадке «Индаба»
mail-email-changing-body =
    Здравствуйте, { $name }!

    Кто-то, кто знает ваш пароль, попросил изменить адрес вашей учётной записи. Если это были не вы, войдите и смените пароль сейчас:

    { $link }

# What is stored about a person
accounts-own-data = Что о вас хранится
accounts-own-data-link = Посмотреть и скачать то, что о вас хранится
accounts-own-data-lead = Всё, что этот сайт хранит о вашей учётной записи, по частям. Вы можете скачать это одним файлом. Это можете только вы: храните файл там, где его никто не прочтёт, ведь в нём есть и то, что ваша организация говорит без имени в открытых консультациях.
accounts-own-data-part = Часть
accounts-own-data-number = Количество
accounts-own-data-nothing = Где ничего не хранится
accounts-own-data-left-out = Чего нет в файле
accounts-own-data-secrets = То, чем можно открыть вашу учётную запись: пароль, ключ приложения для проверки входа, коды восстановления.
accounts-own-data-hidden = Тексты и имена, которые вам здесь больше не видны, например в консультации, куда вы больше не приглашены. Квитанции на то, что вы туда отправили, в файле есть.
accounts-own-data-others = То, что принадлежит другим: адреса людей, которых вы пригласили, и то, что вы писали для Управления о других.
accounts-own-account = Учётная запись
accounts-own-sessions = Сеансы
accounts-own-new-addresses = Адреса, ожидающие подтверждения
accounts-own-invitations = Приглашения вам
accounts-own-invitations-sent = Приглашения от вас
accounts-own-letters = Письма для вас, ещё не отправленные
accounts-own-log = Записи журнала
audit-account-take-data = Собственные данные выгружены

accounts-close = Закрыть учётную запись
accounts-close-text = Учётная запись закрывается сразу и навсегда. Объяснять причину не нужно.
accounts-close-goes = Что исчезнет
accounts-close-goes-entry = Ваш пароль, ключ приложения для проверки входа, коды восстановления, ключи доступа, сеансы и все роли.
accounts-close-goes-name = Ваше имя, адрес электронной почты и указанные вами пол и возраст.
accounts-close-goes-drafts = Ваши черновики.
accounts-close-stays = Что останется и почему
accounts-close-stays-words = Ваши отзывы останутся под названием организации или под псевдонимом: на них ответили, и на них опираются итоги.
accounts-close-stays-record = Подписи и решения, в которых вы участвовали, сохранят прежнее имя, чтобы их можно было проверить. В журнале останется сделанное, но без вашего имени.
accounts-close-representative = Никто больше не говорит от имени вашей организации? Сначала попросите пригласить кого-нибудь: иначе ей здесь ничего не будет доступно.
accounts-close-understood = Я прочитал(а), что исчезнет и что останется
accounts-close-understood-missing = Отметьте, что вы прочитали, что исчезнет и что останется.
accounts-closed-name = Закрытая учётная запись
done-account-closed = Ваша учётная запись закрыта. Об этом придёт письмо. Спасибо за участие.
audit-account-close = Учётная запись закрыта
mail-account-closed-subject = Ваша учётная запись на площадке «Индаба» закрыта
mail-account-closed-body =
    Здравствуйте, { $name }!

    Ваша учётная запись на площадке «Индаба» закрыта по вашей просьбе. Ваше имя и адрес удалены.

    Это сделали не вы? Значит, кто-то знал ваш пароль. Пожалуйста, напишите в Управление:

    { $link }

# Downloads that a second person agrees to
accounts-exports = Выгрузки персональных данных
accounts-exports-lead = Файл с данными многих людей покидает сайт только с указанной целью и с согласия второго лица. Согласие действует один день и только для этого файла.
accounts-exports-none = Запросов нет.
accounts-export-what = Файл
accounts-export-purpose = Цель
accounts-words-forgotten = Стёрто: вместе с делом, о котором шла речь, или по истечении двух лет.
accounts-export-asker = Кто запросил
accounts-export-state-waiting = Ждёт второго лица
accounts-export-state-agreed = Согласовано
accounts-export-state-refused = Отклонено
accounts-export-state-over = Срок истёк
accounts-export-take = Скачать
accounts-export-reason = Причина, если вы отклоняете
accounts-export-agree = Согласиться
accounts-export-refuse = Отклонить
accounts-export-ask = Запросить файл
accounts-export-ask-lead = В этом файле данные многих людей. Напишите, для чего он вам нужен и куда пойдёт: второе лицо прочтёт это до выдачи файла, и это останется в журнале и в самом файле.
accounts-export-purpose-hint = Что вы с ним сделаете, кто его увидит и когда вы его удалите.
accounts-export-nobody = Пока согласиться некому: нужен ещё один человек, который утверждает решения или проводит проверку.
accounts-export-goes = Куда он пойдёт
accounts-export-goes-within = Остаётся в Управлении
accounts-export-goes-within-text = Его читают только сотрудники Управления и никому не передают.
accounts-export-goes-outward = Передаётся другим
accounts-export-goes-outward-text = Его получат люди вне Управления; организации, оценка рисков которых этого не допускает, в него не войдут.
accounts-export-stays = Этот файл остаётся в Управлении: передать его другим нельзя.
accounts-wait-export = Выгрузка персональных данных ждёт вашего ответа
accounts-wait-export-agreed = Выгрузка, которую вы запросили, согласована
done-export-asked = Запрос отправлен. Когда на него ответят, вы получите письмо.
done-export-agreed = Вы согласились. Файл можно скачать в течение одного дня.
done-export-refused = Вы отклонили запрос. Его автор прочтёт причину.
audit-second-ask = Запрошено согласие второго лица
audit-second-answer = Ответ второго лица
audit-second-take = Персональные данные выгружены
audit-second-forget = Текст запроса стёрт
mail-export-asked-subject = На Indaba вас кое-что ждёт
mail-export-asked-body =
    Здравствуйте, { $name }!

    Коллега просит вашего согласия. Прочтите, пожалуйста, здесь:

    { $link }
mail-export-answered-subject = На Indaba есть ответ
mail-export-answered-body =
    Здравствуйте, { $name }!

    На ваш запрос ответили. Прочтите, пожалуйста, здесь:

    { $link }

# Sealed records opened by agreement of two
accounts-glass = Закрытые дела
accounts-glass-lead = То, что написано для немногих, открывается другим только по письменному обоснованию и с согласия второго человека. Дело можно читать один день, каждое чтение отмечается в журнале, и об этом сообщают тем, кого оно касается.
accounts-glass-ask = Попросить открыть дело
accounts-glass-ask-lead = Попросите об одном деле, которое вам иначе читать не положено. Второй человек прочтет ваше обоснование прежде, чем вы его увидите.
accounts-glass-what = Дело
accounts-glass-number = Его номер
accounts-glass-number-hint = Последняя часть адреса его страницы; подойдет и весь адрес. Для декларации нужен адрес организации.
accounts-glass-purpose = Обоснование
accounts-glass-purpose-hint = Почему его нужно прочесть и что произойдет иначе.
accounts-glass-unknown = Такого дела нет.
accounts-glass-open-already = Это дело вы можете читать и так.
accounts-glass-kind-applications = Заявка на вступление
accounts-glass-kind-decisions = Решение с обоснованием для того, кого оно касается
accounts-glass-kind-appeals = Дело об апелляции
accounts-glass-kind-independence-declarations = Декларация о независимости
accounts-glass-answer = Ответить на просьбу
accounts-glass-answer-lead = Если вы согласитесь, попросивший сможет читать дело один день, а тем, кого оно касается, сразу сообщат.
accounts-glass-later = Сообщить тем, кого это касается, позже
accounts-glass-later-hint = Только если письмо сейчас подвергло бы кого-то опасности. Ниже напишите почему.
accounts-glass-days-label = Через сколько дней
accounts-glass-days = Выберите от 1 до { $most } дней.
accounts-glass-reason = Ваше обоснование, если вы отказываете или письмо должно подождать
accounts-glass-open = Открыть
accounts-glass-open-lead = Вы читаете это, потому что второй человек согласился. Это чтение отмечено в журнале.
accounts-wait-glass = Просьба открыть закрытое дело ждет вашего ответа
accounts-wait-glass-agreed = Закрытое дело, о котором вы просили, можно открыть
done-glass-agreed = Вы согласились. Попросивший может читать дело один день.
audit-keys-rotate = Главный ключ закрытых дел заменен
audit-keys-retire = Старые главные ключи уничтожены
audit-record-open = Закрытое дело открыто по согласию
audit-record-agree = Дано согласие открыть закрытое дело
audit-record-told = Одно из ваших дел было открыто с согласия двух человек
mail-record-opened-subject = Есть что прочесть на Indaba
mail-record-opened-body =
    Здравствуйте, { $name }!

    На Indaba появилось новое о вашем деле:

    { $link }

# Как начат сеанс
accounts-way = Как
accounts-way-set-up = Создание учётной записи
accounts-way-code = Пароль и код
accounts-way-recovery-code = Пароль и код восстановления
accounts-way-demonstration = Ссылка демонстрации
accounts-end-others = Выйти везде, кроме этого сеанса
done-sessions-ended = Все остальные сеансы завершены.
audit-session-prove = Личность подтверждена

# Ключи доступа
accounts-passkeys = Ключи доступа
accounts-passkeys-lead = С ключом доступа вы входите по отпечатку пальца, лицу или ПИН-коду своего устройства; они его не покидают. Ключ заменяет и пароль, и код.
accounts-passkeys-count = { $n ->
    [0] У вас их нет.
    [one] У вас { $n } ключ доступа.
    [few] У вас { $n } ключа доступа.
   *[other] У вас { $n } ключей доступа.
}
accounts-passkeys-change = Добавить или удалить ключи доступа
accounts-passkey-add = Добавить ключ доступа
accounts-passkey-name = Название ключа доступа
accounts-passkey-name-hint = Чтобы вы его узнали, например «телефон» или «ключ на работе». Его читаете только вы.
accounts-passkey-used = Последнее использование
accounts-passkey-never = ещё не было
accounts-passkey-kept = Где хранится
accounts-passkey-here = только на одном устройстве
accounts-passkey-copied = также у изготовителя устройства
accounts-passkey-remove = Удалить
accounts-sign-in-passkey = С ключом доступа
accounts-way-passkey = Ключ доступа
done-passkey-added = Ключ доступа добавлен. Об этом вам отправлено письмо.
done-passkey-removed = Ключ доступа удалён. Об этом вам отправлено письмо.
audit-account-add-passkey = Ключ доступа добавлен
audit-account-remove-passkey = Ключ доступа удалён
audit-account-passkey-copied = Отклонён ключ доступа, который мог быть скопирован
mail-sign-in-changed-subject = Ваша учётная запись на площадке «Индаба»
mail-sign-in-changed-body =
    Здравствуйте, { $name }!

    Способ вашего входа на площадку «Индаба» изменился. Если это сделали вы, ничего делать не нужно. Если это были не вы, войдите и сразу проверьте свою учётную запись:

    { $link }

# Вход через учреждение
accounts-institution = Ваше учреждение
accounts-institution-lead = Если ваше учреждение вас знает, можно входить через него, не вводя здесь пароль. По адресу почты никого не узнают: вы один раз связываете обе записи, отсюда.
accounts-institution-link = Связать эту учётную запись
accounts-institution-issuer = Учреждение
accounts-institution-unlink = Удалить связь
accounts-institution-see = Связь с вашим учреждением
accounts-institution-code = Ещё один код
accounts-institution-code-lead = Ваше учреждение не сообщило о втором факторе. Введите код этой площадки.
accounts-sign-in-institution = Через ваше учреждение
accounts-sign-in-institution-text = Для сотрудников Управления.
accounts-from-institution = от учреждения
accounts-way-institution = Учреждение
done-institution-linked = Учётная запись связана. Об этом вам отправлено письмо.
done-institution-unlinked = Связь удалена. Об этом вам отправлено письмо.
audit-account-link-institution = Учётная запись связана с учреждением
audit-account-unlink-institution = Связь с учреждением удалена

# Возвращение доступа
accounts-recover = Не могу войти
accounts-recover-lead = Скажите, что потеряно. Если с этим адресом есть учётная запись, на него придёт письмо со ссылкой.
accounts-recover-ask = Отправить письмо
accounts-recover-codes = Если у вас остались пароль и код восстановления, просто войдите с этим кодом вместо кода из приложения.
accounts-lost = Что потеряно?
accounts-lost-authenticator = Телефон или приложение с кодами
accounts-lost-password = Пароль
accounts-lost-both = И то и другое
accounts-recovery-password = Введите пароль. Затем пройдут три дня, в течение которых всё можно остановить; после этого придёт письмо со ссылкой для нового приложения.
accounts-recovery-code = Введите один из кодов восстановления. Затем пройдут три дня, в течение которых всё можно остановить; после этого придёт письмо со ссылкой для нового пароля.
accounts-recovery-others = Тот, кто вас знает, подтверждает, что это вы: администратор вашей организации или два сотрудника Управления. Обратитесь к ним сами. Они не видят вашего пароля и не задают его.
accounts-recovery-one-code = Один из кодов восстановления
accounts-recovery-go-on = Продолжить
accounts-recovery-set = Задайте здесь то, что потеряно. Остальное не изменится, а все сеансы завершатся.
accounts-recovery-waiting = Сначала должны пройти три дня, чтобы вы могли всё остановить, если это были не вы. Ссылка придёт в письме.
accounts-recovery-opens = Откроется
accounts-recovery-asking = Тот, кто вас знает, должен подтвердить, что это вы. Обратитесь к нему сами.
accounts-recovery-not-you = Это были не вы? Тогда остановите. Пока ничего не изменилось.
accounts-recoveries = Подтвердить личность
accounts-recoveries-lead = Эти люди потеряли пароль и приложение для входа. Подтверждайте, только поговорив с ними лично или по номеру, который вы знали раньше. Вы не видите и не задаёте никаких секретов.
accounts-recoveries-none = Никто не ждёт
accounts-recoveries-none-text = Здесь стоят те, кто просит вернуть доступ к своей учётной записи.
accounts-recoveries-asked = Когда обратились
accounts-recoveries-confirm = Это этот человек
accounts-recoveries-nobody = Пока никто не подтвердил
accounts-recoveries-one = Один человек подтвердил; нужен второй
done-recovery-asked = Если с этим адресом есть учётная запись, письмо уже отправлено. Ссылка действует один день.
done-recovery-others = Записано. Теперь обратитесь к администратору вашей организации или в Управление.
done-recovery-waiting = Записано. Через три дня придёт письмо со ссылкой. До тех пор всё можно остановить на любой странице и по письму.
done-recovered-password = Новый пароль уже действует. Войдите.
done-recovery-stopped = Остановлено. Ничего не изменилось.
done-recovery-confirmed = Подтверждено. Спасибо.
audit-account-ask-recovery = Запрошено возвращение доступа
audit-account-ask-confirmation = Запрошено подтверждение другими
audit-account-begin-recovery = Возвращение доступа начато; идут три дня
audit-account-open-recovery = Возвращение доступа открыто
audit-account-stop-recovery = Возвращение доступа остановлено
audit-account-confirm-recovery = Другой человек подтвердил личность
audit-account-recover = Новые секреты заданы при возвращении доступа
accounts-wait-recoveries = Люди ждут, чтобы вы подтвердили их личность ({ $n })
mail-recovery-subject = Ваша учётная запись на площадке «Индаба»
mail-recovery-body =
    Здравствуйте, { $name }!

    Кто-то сообщил, что не может войти в вашу учётную запись. Если это были вы, продолжите здесь; ссылка действует столько часов: { $time }.

    { $link }

    Если это были не вы, не открывайте ссылку: ничего не изменится.
mail-recovery-waiting-subject = Ваша учётная запись на площадке «Индаба»
mail-recovery-waiting-body =
    Здравствуйте, { $name }!

    Новый вход в вашу учётную запись откроется не сразу; часов до этого: { $time }. Если это были вы, просто дождитесь следующего письма. Если это были не вы, остановите всё здесь:

    { $link }
mail-recovery-open-subject = Ваша учётная запись на площадке «Индаба»
mail-recovery-open-body =
    Здравствуйте, { $name }!

    Теперь можно задать то, что потеряно. Ссылка действует один раз; дней для этого: { $time }.

    { $link }

# What letters say.
accounts-letters = Что говорится в письмах
accounts-letters-lead = Мы пишем вам, когда что-то ждёт вашего внимания. Сколько сказано в этих письмах, решаете вы.
accounts-letters-choice = Что должно быть в письмах для вас?
accounts-letters-bland = Только то, что вам пришло сообщение
accounts-letters-bland-text = Каждый раз одни и те же слова, без имён, названий и темы. Они ведут на главную страницу; о чём речь, вы прочтёте там, когда войдёте.
accounts-letters-full = Всё
accounts-letters-full-text = О чём речь, как это называется и прямая ссылка.
accounts-letters-warning = Что выдают полные письма
accounts-letters-warning-1 = Тот, кто может прочитать вашу почту у почтовой службы, на вашем устройстве или через плечо, узнает, к какой организации вы относитесь, в чём участвуете и когда пришёл ответ или было принято решение.
accounts-letters-warning-2 = Отправленное письмо нельзя вернуть. Если вы передумаете, в ещё не отправленных письмах уже ничего не будет сказано.
accounts-letters-warning-3 = Даже самое короткое письмо показывает почтовой службе, что оно отсюда и когда пришло.
accounts-letters-warning-4 = В приглашениях и в письмах о том, как вы входите, всегда сказано то, что вам нужно знать сразу.
accounts-letters-warning-5 = Если Управление принимает ответы по почте, в полном письме об обсуждении, за которым вы следите, 30 дней действует адрес. Кто его прочтёт, может писать там вместо вас.
accounts-letters-change = Изменить, что говорится в письмах
accounts-newsletter = Рассылка
accounts-newsletter-change = Получать её или отказаться
accounts-messages = Сообщения на вашей главной странице
done-letters = Сохранено. Это относится и к ещё не отправленным письмам.
audit-account-choose-letters = Выбрано, что говорится в письмах
audit-account-end-replies = Адреса для ответов по почте отменены
audit-account-put-messages-away = Сообщения убраны
accounts-tokens = Токены доступа
accounts-tokens-see = Посмотреть и создать токены доступа

# What is told by letter, and when.
accounts-notifications = О чём мы вам пишем
accounts-notifications-lead = Что бы вы ни выбрали, всё есть на странице «Мой день». Выбор действует и для писем, которые ещё не отправлены.
accounts-notifications-topics = По предмету
accounts-notifications-themes = По темам
accounts-notifications-themes-text = У консультаций и новостей есть темы. Если их несколько, действует та, о которой сообщается раньше. Ваш выбор хранится в запечатанном виде.
accounts-notifications-keep = Сохранить выбор
accounts-notifications-elsewhere = Выбирается на других страницах
accounts-notifications-always = Об этом всегда сообщается сразу
accounts-when-at-once = Сразу
accounts-when-daily = В сводке раз в день
accounts-when-never = Не письмом
accounts-when-as-topic = Как по предмету
accounts-own-visit = Ваше последнее посещение
audit-account-choose-notifications = Выбрано, о чём сообщать письмом
done-notifications = Ваш выбор сохранён.
accounts-notifications-change = Выбрать предметы и темы
