# Тексты брифингов, жеребьевок и обязательств.
briefings-title = Брифинги
briefings-lead = Раз в год Управление отчитывается перед гражданским обществом. Организации сообщают, придут ли они; когда мест мало, решает жребий, который может проверить каждый.
briefings-new = Новый брифинг
briefings-none = Брифингов не объявлено
briefings-none-text = Следующий появится здесь вместе с днём, до которого организации могут сообщить, что придут.
briefings-until = Сообщите до { $date }, придёте ли вы
briefings-save = Сохранить
briefings-state-draft = Черновик
briefings-state-call = Приём откликов
briefings-state-closed = Приём откликов окончен
briefings-state-committed = Жеребьёвка опубликована
briefings-state-drawn = Места предложены
briefings-state-held = Состоялся
briefings-state-cancelled = Отменён
briefings-phases = На каком этапе этот брифинг
briefings-phase-call = Приём откликов
briefings-phase-closed = Подготовка жеребьёвки
briefings-phase-committed = Жеребьёвка опубликована
briefings-phase-drawn = Места предложены
briefings-phase-held = Состоялся
briefings-host = Проводит
briefings-host-under-secretary = Заместитель Генерального секретаря
briefings-host-deputy-under-secretary = Заместитель руководителя Управления
briefings-audience = Кто это видит
briefings-audience-public = Все
briefings-audience-network = Сеть и Управление
briefings-audience-office = Это видит только Управление
briefings-audience-all = Все, кто видит этот брифинг
briefings-audience-hint = После начала приёма откликов это нельзя изменить.
briefings-prepare-lead = Черновик видит только Управление. Приём откликов открывается на странице брифинга.
briefings-name = Название
briefings-about = О чём он
briefings-about-hint = О чём будет доклад, что можно спросить, кому стоит прийти.
briefings-languages = Другие языки
briefings-no-series = Нет
briefings-of-series = В рамках ежегодной обязанности
briefings-when = Когда
briefings-day = День
briefings-time = Время
briefings-time-hint = Часы и минуты, например 14:30.
briefings-time-wrong = Укажите время в часах и минутах, например 14:30.
briefings-zone = Часовой пояс
briefings-meeting = Как проходит встреча
briefings-meeting-in-person = Очно
briefings-meeting-online = Онлайн
briefings-meeting-both = Очно и онлайн
briefings-meeting-hint = Об этом спрашивают оценку рисков каждой организации. Если изменить это во время приёма откликов, все, кто сообщил, что придёт, получат уведомление, а те, чья оценка этого не допускает, в жеребьёвке не участвуют.
briefings-place = Место проведения
briefings-place-hint = Нужно, если не все встречаются онлайн. Видят только организации, получившие место и участвующие очно, и Управление.
briefings-link = Ссылка
briefings-link-hint = Нужна, если не все встречаются очно. Видят только организации, получившие место и участвующие онлайн, и Управление.
briefings-seats = Мест
briefings-together = Мест для одной федерации или головной организации
briefings-together-hint = Среди участников может быть не больше стольких связанных между собой организаций.
briefings-call-until = Последний день, чтобы сообщить, что вы придёте
briefings-call-until-hint = Приём откликов заканчивается в конце этого дня по часовому поясу брифинга.
briefings-answer-days = Рабочих дней на ответ о месте
briefings-answer-days-hint = Место без ответа в срок достаётся другой организации.
briefings-number-wrong = Укажите целое число от 1 до { $most }.
briefings-call-past = Этот день прошёл. Выберите более поздний.
briefings-call-late = Приём откликов должен закончиться до начала брифинга.
briefings-call-past-edit = Последний день приёма откликов прошёл. Сначала измените его.
briefings-audience-fixed = Организации на это положились. Отмените брифинг и объявите новый.
briefings-changed-meanwhile = Тем временем кто-то это изменил. Посмотрите ещё раз.
briefings-edit = Изменить
briefings-call = Открыть приём откликов
briefings-call-text = С этого момента все, кто видит брифинг, могут о нём прочитать, а организации могут сообщить, что придут.
briefings-close = Закончить приём откликов сейчас
briefings-close-text = После этого никто не сможет ни согласиться, ни отказаться.
briefings-call-over = Приём откликов окончен.
briefings-cancel = Отменить брифинг
briefings-cancel-text = Все, кто сообщил, что придёт, получат уведомление. Отменить это нельзя.
briefings-cancel-reason = Почему он не состоится
briefings-cancelled-because = Этот брифинг не состоится.
briefings-own = Ваша организация
briefings-you-said = Вы сообщили, что придёте.
briefings-you-said-in-person = Вы сообщили, что придёте очно.
briefings-you-said-online = Вы сообщили, что будете участвовать онлайн.
briefings-otherwise-in-person = Вы сообщили это, когда брифинг должен был пройти очно. Теперь он пройдёт онлайн. Вы можете отозвать ответ, пока идёт приём откликов, или позже отказаться от места.
briefings-otherwise-online = Вы сообщили это, когда брифинг должен был пройти онлайн. Теперь он пройдёт очно. Вы можете отозвать ответ, пока идёт приём откликов, или позже отказаться от места.
briefings-closed-to-you = Сейчас ваша организация не может участвовать.
briefings-way = Как вы будете участвовать?
briefings-way-hint = О способе, который вы выберете, спрашивают вашу оценку рисков. Чтобы выбрать другой, отзовите ответ и дайте его заново.
briefings-you-did-not = Вы не сообщали, что придёте.
briefings-say = Мы придём
briefings-take-back = Отозвать ответ
briefings-risk-text = Подумайте, что может значить для ваших людей, если их там увидят. Если понадобится жребий, в опубликованном файле будет указано, к каким группам вы относитесь, например регион и тема. Ваше название появится там, только если организация открыта для всех.
briefings-considered = Мы об этом подумали.
briefings-considered-needed = Подумайте, что участие может значить для ваших людей, и отметьте поле.
briefings-place-offered = Предложено место
briefings-place-accepted = Принято
briefings-place-declined = Отказ от места
briefings-place-lapsed = Нет ответа в срок
briefings-place-attended = Присутствовала
briefings-place-absent = Отсутствовала
briefings-answer-by = Ответьте до { $date }.
briefings-accept = Принять место
briefings-decline = Отказаться от места
briefings-place-gone = Ответить об этом месте уже нельзя.
briefings-own-chance = Ваша организация указана в { $n ->
    [one] { $n } билете
    [few] { $n } билетах
    [many] { $n } билетах
   *[other] { $n } билетах
} из { $all }.
briefings-check-own = Проверьте сами
briefings-check-own-text = В опубликованном файле ваша организация обозначена этой меткой. Если есть ключ, метка — это SHA-256 от ключа, нулевого байта и идентификатора вашей организации. Никому не сообщайте ключ.
briefings-label = Метка
briefings-salt = Ключ
briefings-an-organisation = Одна из организаций
briefings-questions = Вопросы
briefings-questions-none = Вопросов пока нет.
briefings-questions-order = Первыми идут вопросы, которые задают больше организаций. На каждый будет ответ.
briefings-supports-n = { $n ->
    [one] Этот вопрос задаёт { $n } организация
    [few] Этот вопрос задают { $n } организации
    [many] Этот вопрос задают { $n } организаций
   *[other] Этот вопрос задают { $n } организации
}
briefings-ask = Задать вопрос
briefings-ask-hint = Место для этого не нужно. Вопрос показывается с названием вашей организации тем, кому оно видно.
briefings-ask-for = От какой организации
briefings-ask-button = Отправить вопрос
briefings-language = Язык
briefings-support = Мы тоже спрашиваем об этом
briefings-unsupport = Больше не спрашивать
briefings-take-back-question = Отозвать вопрос
briefings-answer = Ответить
briefings-answer-anew = Изменить ответ
briefings-answer-button = Опубликовать ответ
briefings-questions-full = Число вопросов вашей организации достигло предела: { $n }. Отзовите один, чтобы задать другой.
briefings-supports-full = Число поддержанных вами чужих вопросов достигло предела: { $n }. Снимите поддержку с одного, чтобы выбрать другой.
briefings-own-question = Это вопрос вашей собственной организации.
briefings-question-answered = На этот вопрос уже дан ответ.
briefings-questions-over = Приём вопросов окончен.
briefings-minutes = Протокол
briefings-minutes-lead = Протокол можно опубликовать, когда на каждый вопрос дан ответ.
briefings-minutes-hint = Что было сказано. Называйте только те организации, которые на это согласились.
briefings-minutes-button = Опубликовать протокол
briefings-published-on = Опубликовано { $date }
briefings-unanswered = { $n ->
    [one] { $n } вопрос ждёт ответа.
    [few] { $n } вопроса ждут ответа.
    [many] { $n } вопросов ждут ответа.
   *[other] { $n } вопроса ждут ответа.
}
briefings-promises = Обязательства
briefings-promises-lead = Что обещало Управление, кто отвечает и к какому сроку.
briefings-promises-none = Обязательств здесь нет
briefings-promises-none-text = Здесь появится то, что будет обещано на брифинге.
briefings-promise = Обязательство
briefings-promise-all = Все
briefings-promise-open = Выполняется
briefings-promise-overdue = Просрочено
briefings-promise-done = Выполнено
briefings-promise-dropped = Не будет выполнено
briefings-promise-text = Что обещано
briefings-promise-owner = Кто отвечает
briefings-promise-owner-hint = Подразделение или должность, а не имя человека.
briefings-promise-due = Срок
briefings-promise-state = Состояние
briefings-promise-note = Что сделано
briefings-promise-note-hint = Что сделано или почему этого не будет.
briefings-promise-of = Где обещано
briefings-promise-add = Добавить обязательство
briefings-promise-move = Сообщить, что сделано
commitment-changed-meanwhile = Тем временем кто-то это изменил. Посмотрите ещё раз.
briefings-pool = Кто придёт
briefings-pool-summary = Придут: { $n }. Мест: { $seats }. Риск ещё не оценён: { $unseen }.
briefings-pool-none = Пока никто
briefings-pool-none-text = Здесь появятся организации, которые сообщат, что придут.
briefings-head-organisation = Организация
briefings-head-groups = Группы
briefings-head-safety = Риск
briefings-head-stand = Жребий
briefings-head-place = Место
briefings-head-way = Как участвует
briefings-not-able = сейчас не может участвовать
briefings-groups = Группы
briefings-said-on = Когда сообщила
briefings-record = Открыть её запись
briefings-safety = Риск
briefings-safety-unseen = Ещё не оценён
briefings-safety-clear = Можно пригласить
briefings-safety-unsafe = Приглашение опасно
briefings-safety-note = Что выяснено
briefings-safety-note-hint = Нужно, если приглашение может навредить. Хранится под печатью.
briefings-safety-sealed = Хранится под печатью; читайте там, где никто не смотрит через плечо.
briefings-weigh = Может ли приглашение навредить
briefings-weigh-question = Что вы выяснили?
briefings-weigh-hint = Если не уверены, спросите организацию. Жребий не проводится, пока не оценён риск для каждой.
briefings-stand = Жребий
briefings-stand-question = Решает ли жребий?
briefings-stand-free = Решает жребий
briefings-stand-in = Всегда в составе
briefings-stand-out = Никогда в составе
briefings-stand-reason = Обоснование
briefings-stand-hint = Нужно, если решает не жребий. Организация может его прочитать; в опубликованном файле сказано только, что оно есть.
briefings-own-stand-in = Ваша организация входит в каждый состав. Обоснование Управления:
briefings-own-stand-out = Ваша организация не входит ни в один состав. Обоснование Управления:
briefings-unweighed = { $n ->
    [one] Ещё не оценён риск для { $n } организации.
    [few] Ещё не оценён риск для { $n } организаций.
    [many] Ещё не оценён риск для { $n } организаций.
   *[other] Ещё не оценён риск для { $n } организации.
}
briefings-unseen = Риск для некоторых организаций ещё не оценён. До этого жребий невозможен.
briefings-quotas = Квоты и жеребьёвка
briefings-quotas-lead = Сколько организаций каждой группы должно быть в составе. В этих пределах жеребьёвка делает шансы организаций как можно выше и ровнее.
briefings-quotas-set = Установить квоты
briefings-quotas-change = Изменить квоты
briefings-quotas-button = Сохранить и проверить
briefings-network-share = Доля в сети
briefings-proposed = Предложено
briefings-no-quota = нет
briefings-least = Не меньше
briefings-most = Не больше
briefings-quota-why = Почему иначе
briefings-quota = Квота
briefings-group = Группа
briefings-willing = Придут
briefings-bound-wrong = Укажите целое число от 0 до { $most } или оставьте пустым.
briefings-bounds-crossed = Нижняя граница больше верхней.
briefings-quota-reason = Это отличается от предложения. Укажите почему.
briefings-from-to = { $least }–{ $most }
briefings-moved = { $group }: { $to } вместо { $from }
briefings-plenty = Мест хватает всем, кто придёт. Жребий не нужен.
briefings-offer-all = Предложить место всем
briefings-nobody = Приглашать некого.
briefings-scarce = Желающих больше, чем мест.
briefings-ways = Достаточно одного из этих изменений:
briefings-no-way = Изменение квот не поможет. Проверьте число мест и тех, кто всегда или никогда в составе.
briefings-told = Что дают эти квоты
briefings-told-again = Шансы в этой жеребьёвке
briefings-summary = Организаций, готовых прийти: { $pool }. Наименьший шанс — { $low } билетов, наибольший — { $high }.
briefings-tickets-of = { $n } из { $all }
briefings-tenths = { $whole },{ $tenth }
briefings-chance = Билеты
briefings-ladder = Шансы
briefings-ladder-chance = Билеты
briefings-ladder-unit = Организации
briefings-shares = Места по группам
briefings-shares-mark = Отметка показывает долю среди тех, кто придёт.
briefings-seats-on-average = Мест в среднем
briefings-bands = Группы
briefings-never = Кто не мог бы попасть в состав
briefings-never-n = { $n ->
    [one] { $n } организация не может попасть ни в один состав.
    [few] { $n } организации не могут попасть ни в один состав.
    [many] { $n } организаций не могут попасть ни в один состав.
   *[other] { $n } организации не могут попасть ни в один состав.
}
briefings-never-no-way = Изменение квот не поможет.
briefings-never-ways = Нужно одно из этих изменений:
briefings-leeways = Какие квоты снижают наименьший шанс
briefings-leeway = { $group }, { $to } вместо { $from }: наименьший шанс { $chance } билетов
briefings-publish = Опубликовать жеребьёвку
briefings-publish-text = С этого момента всё неизменно: участники, квоты, каждый билет. Назовите открытое значение, которое сегодня никто не может знать. Оно и выберет билет.
briefings-announced = Что решит
briefings-announced-hint = Например, выигрышные номера названной государственной лотереи в названный день или жребий, вытянутый при двух сотрудниках.
briefings-tickets = Билеты
briefings-publish-button = Опубликовать жеребьёвку
briefings-draw = Жеребьёвка
briefings-draw-lead = Когда мест мало, решает жребий, и каждый может это проверить.
briefings-committed = Опубликовано
briefings-drawn = Проведена
briefings-value = Значение
briefings-value-hint = Точно так, как оно было обнародовано.
briefings-ticket = Номер билета
briefings-by-hand = Жребий вручную
briefings-by-hand-text = Вытяните номер при свидетелях. Два сотрудника вводят его, каждый сам. Если номера различаются, не засчитывается ни один.
briefings-ticket-wrong = Укажите номер билета.
briefings-first-own = Вы ввели номер. Его должен ввести и другой сотрудник.
briefings-first-other = Другой сотрудник ввёл номер. Введите тот, который видели вы.
briefings-type-button = Ввести номер
briefings-hold = Провести жеребьёвку
briefings-hold-button = Провести
briefings-commitment = Отпечаток (SHA-256):
briefings-file = Опубликованный файл
briefings-first-draw = Жеребьёвка
briefings-replacement-n = Замена { $n }
briefings-drawn-list = На кого пал жребий
briefings-unnamed-n = { $n ->
    [one] и { $n } организация, которая здесь не названа
    [few] и { $n } организации, которые здесь не названы
    [many] и { $n } организаций, которые здесь не названы
   *[other] и { $n } организации, которые здесь не названы
}
briefings-check = Проверьте сами
briefings-check-text = Скачайте опубликованный файл и выполните эту команду. Она повторит весь расчёт и жребий.
briefings-places = Места
briefings-free = Есть свободные места
briefings-free-text = Они разыгрываются среди готовых прийти, у кого ещё нет места, по тому же правилу и значению первой жеребьёвки.
briefings-fill = Разыграть свободные места
briefings-held = Брифинг состоялся
briefings-held-text = После этого можно отметить присутствие и составить протокол.
briefings-not-begun = Брифинг ещё не начался.
briefings-answer-until = Ответить до
briefings-attendance = Присутствие
briefings-came = Присутствовала
briefings-missed = Отсутствовала
briefings-by-group = По группам
briefings-offered = Предложено
briefings-accepted = Принято
briefings-attended = Присутствовали
briefings-series = Ежегодная обязанность
briefings-series-lead = Какие брифинги должны проводиться каждый год и как обстоят дела в каждом году.
briefings-series-none = Ежегодных брифингов не предусмотрено
briefings-series-none-text = Добавьте серию, и сотрудники получат напоминания до и после последнего дня.
briefings-series-by = Ежегодно до конца месяца: { $month }
briefings-series-ended = Окончена { $date }
briefings-series-end = Прекратить эту обязанность
briefings-series-end-text = С этого момента ничего не требуется и никто не получает напоминаний.
briefings-series-add = Добавить серию
briefings-series-month = Провести до конца месяца
briefings-series-since = Первый год
briefings-year = Год
briefings-year-wrong = Укажите год.
briefings-duty = Состояние
briefings-duty-held = Состоялся
briefings-duty-planned = Запланирован
briefings-duty-missing = Ничего не запланировано
briefings-duty-late = Не состоялся
briefings-last-day = Последний день
briefings-month-1 = январь
briefings-month-2 = февраль
briefings-month-3 = март
briefings-month-4 = апрель
briefings-month-5 = май
briefings-month-6 = июнь
briefings-month-7 = июль
briefings-month-8 = август
briefings-month-9 = сентябрь
briefings-month-10 = октябрь
briefings-month-11 = ноябрь
briefings-month-12 = декабрь
briefings-own-willing = Брифинги, на которые вы откликнулись от имени организации
briefings-own-attendance = Брифинги, на которых ваша организация была по вашему отклику
briefings-own-questions = Вопросы, которые вы задали к брифингам
panel-contradiction = Эти квоты противоречат друг другу.
panel-too-hard = Рассчитать за отведённое время не удалось. Смягчите некоторые квоты.
panel-too-few = Мест: { $places }, а организаций, на которые может пасть жребий, только { $n }.
panel-too-many-in = Организаций, которые всегда в составе: { $n }, а мест: { $places }.
panel-group-in = Связанных между собой организаций, которые всегда в составе: { $n }, а допускается не больше { $cap }.
panel-no-places = Разыгрывать нечего: мест нет.
panel-mistake = Жеребьёвку нельзя рассчитать: { $what }.
panel-changed-meanwhile = Пока шёл расчёт, что-то изменилось. Попробуйте ещё раз.
panel-drawn = Эта жеребьёвка уже проведена.
panel-no-ticket = Такого билета нет; последний — { $last }.
panel-second-officer = Вы уже ввели номер. Его должен ввести и другой сотрудник.
panel-none-free = Свободных мест нет.
panel-part-changed = С тех пор в одном из брифингов что-то изменилось. Посмотрите, прежде чем разделять записи.
briefings-wait-call = Сообщите, придёте ли вы: { $title }
briefings-wait-place = Вам предложено место: { $title }
briefings-wait-risk = Оцените риск для тех, кто придёт: { $title } ({ $n })
briefings-wait-quotas = Установите квоты и опубликуйте жеребьёвку: { $title }
briefings-wait-draw = Проведите жеребьёвку: { $title }
briefings-wait-free = Разыграйте свободные места: { $title }
briefings-wait-questions = Ответьте на вопросы: { $title } ({ $n })
briefings-wait-series = Брифинг этого года не запланирован или не состоялся: { $title }
briefings-wait-promises = Просрочены обязательства ({ $n })
mail-briefings-word-subject = На площадке «Индаба» есть новое для вас
mail-briefings-word-body =
    Здравствуйте, { $name }!

    Для вашей организации есть новое. Войдите, чтобы прочитать:
    { $link }
mail-briefings-news-subject = Есть что прочитать на площадке «Индаба»
mail-briefings-news-body =
    Здравствуйте, { $name }.

    Есть новое о брифинге. Войдите, чтобы прочитать:
    { $link }
mail-briefings-reminder-subject = На площадке «Индаба» приближается срок
mail-briefings-reminder-body =
    Здравствуйте, { $name }!

    От вашей организации ждут ответа. Войдите:
    { $link }
mail-briefings-office-subject = На площадке «Индаба» требуется участие Управления
mail-briefings-office-body =
    Здравствуйте, { $name }!

    Требуется участие Управления. Войдите:
    { $link }

briefings-unlisted = Участвовать без нашего названия
briefings-unlisted-hint = Тогда название в этом брифинге видит только Управление. Снова показать его можно на странице «Где видно ваше название».
briefings-where-questions = Вопросы к брифингу «{ $title }»
briefings-where-drawn = Место на брифинге «{ $title }» по жребию
briefings-where-hidden = Участие в брифинге, который вы сейчас не можете открыть
briefings-where-lottery = Опубликованная жеребьёвка брифинга «{ $title }» с идентификатором
briefings-where-lottery-stays = Файл опубликован, чтобы каждый мог проверить жеребьёвку, и остаётся без изменений. Названия в нём нет, но есть идентификатор, который ведёт на вашу страницу тех, кто может её видеть. Чтобы скрыть страницу, измените, кто видит вашу организацию.
briefings-where-answers = Опубликованный ответ на брифинге «{ $title }», где упомянуто название
briefings-where-answers-stays = Это опубликованные слова Управления. Попросите Управление изменить их.
briefings-where-minutes = Протокол брифинга «{ $title }», где упомянуто название
briefings-where-minutes-stays = Это опубликованные слова Управления. Попросите Управление изменить их.

# What changed since somebody was here, and what letters are about.
briefings-change-called = Кто придёт? { $title }
briefings-change-moved = Состоится в другое время или в другом формате: { $title }
briefings-change-minutes = Опубликован протокол: { $title }
briefings-change-cancelled = Не состоится: { $title }
briefings-change-promise-made = Управление взяло на себя обязательство: { $title }
briefings-change-promise = Есть новое об обязательстве: { $title }
briefings-change-promise-done = Обязательство выполнено: { $title }
briefings-change-promise-dropped = Обязательство не будет выполнено: { $title }
briefings-topic = Протоколы брифингов и ответы на вопросы
