# The words of organisations and search.
network-organisations = Организации
network-organisations-lead = Организации показаны здесь так, как решили сами.
network-none = Нет организаций, которые можно показать
network-none-text = Организация появляется здесь, когда сама так решает.
network-add = Добавить организацию
network-edit = Изменить запись
network-form-lead = Указывайте только то, что нужно для работы, и ничего, что могло бы подвергнуть кого-либо опасности.
network-name = Название организации
network-country = Страна
network-level = Уровень
network-level-global = Глобальный
network-level-regional = Региональный
network-level-national = Национальный
network-level-local = Местный
network-choose = Пожалуйста, выберите
network-purpose = Цель работы
network-save = Сохранить
network-office-until = Только Управление, пока организация не решит иначе
network-seen-by = Кто это видит
network-seen-by-legend = Кто может видеть, что организация участвует?
network-visibility-public = Все
network-visibility-public-text = Название, страна и другие страны, уровень, цель работы, веб-сайт, языки, темы, регионы, а также что организация предлагает и чего ищет, открыты для всех.
network-visibility-network = Только сеть
network-visibility-network-text = Их видят другие организации сети, посторонние не видят.
network-visibility-office = Только Управление
network-visibility-office-text = Больше никто не узнает, что организация участвует.
network-parts = Кто видит какие сведения
network-parts-lead = Отдельные сведения вашей записи вы можете показывать более узкому кругу, чем тот, который видит организацию. Показать их более широкому кругу здесь нельзя.
network-parts-whole = Саму организацию видят:
network-parts-change-whole = Изменить
network-parts-caption = Сведения вашей записи: кто видит их сейчас и кто должен видеть
network-parts-now = Сейчас видят
network-parts-choice = Должны видеть
network-parts-as-whole = Все, кто видит нас
network-parts-effect = Это действует сразу и везде: на вашей странице, в списках и файлах, на карте и в поиске. Никто не найдёт и не посчитает вас по сведениям, которых не видит. В опубликованных цифрах они считаются неуказанными. Файлы, скачанные раньше, остаются у тех, кто их скачал.
network-parts-link = Показывать отдельные сведения более узкому кругу
network-invite = Пригласить человека, который будет говорить от её имени
network-invite-button = Отправить приглашение
network-person = Имя
network-email = Адрес электронной почты
network-role = Роль
network-letter-language = Язык письма
network-invitations = Приглашения
network-state = Состояние
network-accepted = принято
network-open-until = действует до { $date }
network-decisions = Решения об аккредитации
network-name-then = Название в то время
network-log = Кто просматривал или изменял эту запись
network-log-caption = Последние 30 записей
network-when = Когда
network-who = Кто
network-what = Что
network-changed-meanwhile = Пока вы писали, эту запись изменил кто-то другой. Откройте её ещё раз; ваш текст остался на этой странице.
network-search = Поиск
network-search-label = Слова для поиска
network-nothing = Ничего не найдено
network-nothing-text = Попробуйте меньше слов или другие слова.
done-organisation-added = Организация добавлена. Теперь пригласите её представителя.
done-saved = Сохранено.
audit-organisation-add = Добавлена
audit-organisation-import = Перенесена из реестра
audit-organisation-edit = Изменена
audit-organisation-set-visibility = Определено, кто её видит
audit-organisation-narrow = Задано, кто видит какие сведения
audit-organisation-look = Просмотрена Управлением
network-appointments = Кто какую роль исполняет
network-since = С какого времени
network-end-appointment = Прекратить

# Keeping the register in order.
upkeep-can-be-done = Что можно сделать
upkeep-decisions = Решения по этой организации
upkeep-appeal-until = можно обжаловать до { $date }
upkeep-merged-here = Организации, объединённые с этой записью
upkeep-is-registered = Эта организация есть только в реестре. Пока никто не говорит от её имени.
upkeep-is-suspended = Участие этой организации приостановлено. Её люди видят запись, но ни в чём не участвуют; кроме них организацию видит только Управление, пока приостановление не снято.
upkeep-is-departed = Эта организация больше не входит в сеть.
upkeep-is-merged = Эта организация объединена с другой.
upkeep-takes-part-in-nothing = Это невозможно, пока участие организации приостановлено или после её выхода из сети.
upkeep-standing-registered = только в реестре
upkeep-standing-member = участник сети
upkeep-standing-suspended = участие приостановлено
upkeep-standing-departed = вышла из сети
upkeep-standing-merged = объединена
upkeep-outcome-suspended = Приостановление участия
upkeep-outcome-lifted = Приостановление снято
upkeep-outcome-left = Выход по собственному желанию
upkeep-outcome-removed = Исключение из сети
upkeep-outcome-corrected = Запись подлежит исправлению
upkeep-outcome-kept = Запись остаётся без изменений
upkeep-outcome-imposed = Запись подлежит исправлению по просьбе другого лица
upkeep-outcome-unfounded = Сообщение не подтвердилось, запись остаётся без изменений
upkeep-outcome-admitted = Принята в сеть
upkeep-outcome-refused = Не принята
upkeep-finding = Вывод
upkeep-finding-met = выполнен
upkeep-finding-not-met = не выполнен
upkeep-finding-unclear = требует уточнения
upkeep-comment = В чём именно
upkeep-comment-hint = Обязательно, если критерий не выполнен. Организация это прочитает.
upkeep-reason = Обоснование
upkeep-reason-hint = Организация, которой это касается, прочитает всё.
upkeep-public-reason = Обоснование для всех
upkeep-public-reason-hint = Публикуется в реестре решений. Не называйте людей и организации и ничего, что их выдаёт.
upkeep-propose = Предложить это решение
upkeep-propose-next = Прежде чем решение вступит в силу, его утверждает второй сотрудник
upkeep-decide = Принять решение
upkeep-decide-next = Вступает в силу сразу
upkeep-propose-suspended = Предложить приостановление участия
upkeep-propose-suspended-lead = Приостановление временное, его можно обжаловать. Укажите, какой критерий не выполнен и почему. Пока оно действует, организация ни в чём не участвует, и видит её только Управление.
upkeep-propose-lifted = Снять приостановление
upkeep-propose-lifted-lead = Приостановление снимается, когда выполнены все критерии. Организация снова участвует, и её видят те, кто видел раньше.
upkeep-propose-removed = Предложить исключение из сети
upkeep-propose-removed-lead = Это самое строгое решение. Выберите приостановление, если его достаточно. Организация может обжаловать решение и позже подать новую заявку.
upkeep-proposal-waits = Такое предложение уже ждёт второго сотрудника.
upkeep-proposals = Предложения, ожидающие второго сотрудника
upkeep-proposals-lead = Каждое решение не в пользу организации утверждает тот, кто его не предлагал.
upkeep-proposals-none = Ничего не ожидает
upkeep-due = до { $date }
upkeep-confirm = Утвердить
upkeep-send-back = Вернуть
upkeep-send-back-why = Почему возвращается (только при возврате)
done-upkeep-proposed = Предложение записано и ждёт второго сотрудника.
done-upkeep-lifted = Приостановление снято.
upkeep-leave = Выйти из сети
upkeep-leave-lead = Организация может выйти когда пожелает и не обязана объяснять почему. Выход вступает в силу сразу.
upkeep-leave-happens = Что произойдёт
upkeep-leave-seen = С этого момента организацию видят только Управление и её люди.
upkeep-leave-contributions = Опубликованные отзывы остаются как есть, потому что на них уже ответили.
upkeep-leave-register = Выход заносится в реестр решений без её названия.
upkeep-leave-data = Она по-прежнему сможет забрать свои данные и удалить их.
upkeep-leave-return = Она может вернуться, подав новую заявку.
upkeep-leave-reason = Причина, если хотите её назвать
upkeep-leave-reason-hint = Прочитает только Управление. Можно оставить пустым.
upkeep-leave-understood = Я понимаю, что произойдёт, и говорю от имени этой организации.
upkeep-leave-please-confirm = Подтвердите, что понимаете, что произойдёт.
upkeep-leave-button = Выйти из сети сейчас
upkeep-left-reason = Организация вышла по собственному желанию, не назвав причины.
upkeep-left-public = Организация вышла из сети по собственному желанию.
upkeep-left-lapsed = Организация вышла из сети по собственному желанию; решать больше нечего.
done-upkeep-left = Организация вышла из сети. Спасибо за её вклад.
upkeep-renew = Подтвердить запись и обновить декларацию
upkeep-renew-lead = Раз в год тот, кто говорит от имени организации, подтверждает, что запись верна, и обновляет декларацию о независимости. Это занимает несколько минут.
upkeep-renew-record = Что записано сейчас
upkeep-renew-right = Записанное верно.
upkeep-renew-please-confirm = Подтвердите, что запись верна, или сначала измените её.
upkeep-renew-button = Подтвердить и обновить
upkeep-renewal-due = До { $date } нужно подтвердить запись и обновить декларацию.
upkeep-renewal-overdue = { $date } истёк срок подтверждения записи и обновления декларации.
upkeep-independence = Декларация о независимости
upkeep-independence-hint = Её читают Управление и сама организация, и больше никто.
upkeep-independence-last = Последняя декларация: { $date }
upkeep-funding = Источники средств
upkeep-funding-hint = Основные источники и примерная доля каждого.
upkeep-governments = Связи с правительствами
upkeep-officials = Должностные лица в правлении
upkeep-none-hint = Оставьте пустым, если их нет.
done-upkeep-renewed = Спасибо. Запись подтверждена, декларация обновлена на год.
upkeep-renewals = Ежегодные подтверждения
upkeep-renewals-lead = Кто должен скоро подтвердить запись и кто опаздывает. Через 90 дней можно предложить приостановление; само собой оно не наступает.
upkeep-renewals-none = В этом списке никого нет
upkeep-renewals-soon = Срок близок или прошёл
upkeep-renewals-overdue = Срок прошёл
upkeep-due-day = Срок
upkeep-what-next = Следующий шаг
upkeep-flags = В записи есть ошибка
upkeep-flags-lead = Каждый, кто вошёл в систему и видит организацию, может сказать, что в её записи что-то неверно. Организация отвечает, затем принимается обоснованное решение, которое можно обжаловать.
upkeep-flag-seen-by = Видят Управление, сама организация и автор, больше никто. Организации не сообщают, кто это написал.
upkeep-flag-new = Что неверно?
upkeep-flag-field = Поле
upkeep-flag-wrong = Что неверно
upkeep-flag-wrong-hint = Факты, а не мнения: что записано и как правильно.
upkeep-flag-source = Откуда это известно
upkeep-flag-source-hint = Документ, страница в интернете или то, что вы видели сами. Не пишите того, что может подвергнуть кого-либо опасности.
upkeep-flag-send = Отправить
upkeep-flag-yours = написано вами
upkeep-flag-own = от её собственных людей
upkeep-flag-answer = Ответ организации
upkeep-flag-answer-button = Ответить
upkeep-flag-decide = Принять решение
upkeep-flag-decide-lead = Если все критерии выполнены, запись подлежит немедленному исправлению. Иначе она остаётся прежней, как только это утвердит второй сотрудник.
upkeep-flag-state-open = ожидает ответа
upkeep-flag-state-answered = ожидает решения
upkeep-flag-state-proposed = решение ожидает утверждения
upkeep-flag-state-corrected = подлежит исправлению
upkeep-flag-state-kept = оставлено без изменений
upkeep-flags-open = { $n ->
    [one] По { $n } замечанию к записи ещё нет решения.
    [few] По { $n } замечаниям к записи ещё нет решения.
   *[many] По { $n } замечаниям к записи ещё нет решения.
}
upkeep-field-name = Название организации
upkeep-field-country = Страна
upkeep-field-level = Уровень
upkeep-field-purpose = Цель работы
upkeep-field-website = Веб-сайт
upkeep-field-languages = Рабочие языки
upkeep-field-themes = Темы
upkeep-field-regions = Регионы
upkeep-field-people = Её люди и их роли
upkeep-field-independence = Её независимость
upkeep-field-other = Другое
upkeep-field-countries = Страны работы
upkeep-field-offers = Что предлагает
upkeep-field-seeks = Что ищет
done-upkeep-flagged = Спасибо. Организация ответит, затем будет принято решение.
upkeep-duplicates = Записи, возможно, об одной организации
upkeep-duplicates-lead = Похожие названия. Ничто не объединяется само: сравните и решите.
upkeep-duplicates-none = Похожих названий нет
upkeep-duplicates-none-text = Две организации всё равно можно объединить со страницы любой из них.
upkeep-duplicates-count = { $n ->
    [one] { $n } пара для проверки.
    [few] { $n } пары для проверки, сначала самые похожие.
   *[many] { $n } пар для проверки, сначала самые похожие.
}
upkeep-duplicates-left = { $n ->
    [one] Ещё сравниваются названия { $n } записи.
    [few] Ещё сравниваются названия { $n } записей.
   *[many] Ещё сравниваются названия { $n } записей.
}
upkeep-duplicates-open = Для проверки
upkeep-duplicates-decided = Признаны разными
upkeep-duplicates-decided-none = Ни одна пара не признана разными организациями
upkeep-found-by = Когда и кем
upkeep-look-again = Предлагать снова
done-upkeep-maybe-same = Эта пара снова предлагается.
upkeep-why = Почему
upkeep-why-same-name = То же название
upkeep-why-same-words = Те же слова
upkeep-why-acronym = Та же аббревиатура
upkeep-why-initials = Аббревиатура из первых букв
upkeep-why-similar = Похожие слова
upkeep-one = Одна
upkeep-other = Другая
upkeep-compare = Сравнить
upkeep-not-same = Это разные
done-upkeep-not-same = Эта пара больше не будет предлагаться.
upkeep-merge = Объединить с другой записью
upkeep-merge-lead = Две записи об одной организации становятся одной. Все изменения записываются, поэтому объединение можно отменить.
upkeep-merge-with = Другая организация
upkeep-merge-with-hint = Адрес её страницы на этом сайте.
upkeep-merge-not-found = По этому адресу нет другой организации. Скопируйте адрес её страницы.
upkeep-merge-not-now = Нельзя объединить организацию, участие которой приостановлено, которая вышла или уже объединена.
upkeep-merge-undecided = Приостановление или выход организации, запись которой исчезнет, ждёт второго сотрудника. Сначала решение нужно утвердить или вернуть.
upkeep-merge-stands = Остаётся запись организации { $name }; адрес другой ведёт к ней.
upkeep-merge-swap = Оставить вместо неё запись организации { $name }
upkeep-merge-alike = Обе записи совпадают.
upkeep-merge-fields = Что остаётся от каждой записи
upkeep-merge-stays = Остаётся
upkeep-merge-goes = Исчезает
upkeep-merge-happens = Что произойдёт
upkeep-merge-people = Люди из другой записи получают те же роли в оставшейся.
upkeep-merge-history = Переносятся прошлые решения, декларации, связи, открытые приглашения и указания на ошибки, а также приглашения на консультации, решения Управления и круг ведения, который подписан только для другой записи.
upkeep-merge-seen = Перенесённые решения видны с названием всем, кто видит оставшуюся запись. Другую запись видит меньше людей: подумайте, не причинит ли это вреда.
upkeep-merge-contributions = Отзывы остаются под тем названием, под которым были написаны, для тех, кто его видел и видит оставшуюся запись. Авторы по-прежнему имеют к ним доступ.
upkeep-merge-undo = Объединение можно отменить, пока перенесённое не изменено.
upkeep-merge-note = Откуда известно, что это одна организация
upkeep-merge-note-hint = Читает только Управление.
upkeep-merge-button = Объединить записи
done-upkeep-merged = Записи объединены.
upkeep-part = Отменить объединение
upkeep-part-lead = Всё перенесённое станет точно таким, каким было. Изменённое после этого не перезаписывается.
upkeep-part-gone = Запись, которая вернётся
upkeep-part-stands = Запись, которая осталась
upkeep-part-rows = Записанные изменения
upkeep-part-button = Отменить объединение сейчас
done-upkeep-parted = Записи снова разделены.
upkeep-part-changed-record = Отменить нельзя: одна из записей изменена после объединения. Исправьте записи вручную.
upkeep-part-changed-people = Отменить нельзя: роли перенесённых людей изменены после объединения или использовано приглашение. Сначала верните эти роли.
upkeep-part-changed-history = Отменить нельзя: перенесённые прошлые решения или декларации изменены после объединения.
upkeep-part-stands-merged = Пока отменить нельзя: оставшаяся запись сама объединена с другой. Сначала отмените то объединение.
upkeep-part-took-part = Отменить нельзя: после объединения перенесённые люди участвовали в мероприятии от имени оставшейся записи.
upkeep-part-erased = Отменить нельзя: записанное об организации удалено.
upkeep-own-data = Данные организации
upkeep-own-data-lead = Всё, что хранится об организации и от её имени, можно забрать. Адресов электронной почты людей здесь нет: они принадлежат людям.
upkeep-own-data-elsewhere = Отзывы можно скачать на странице каждой консультации. То, что хранится о вашей учётной записи, вы найдёте на её странице.
upkeep-data-part = Часть
upkeep-data-number = Количество
upkeep-data-record = Запись
upkeep-data-leadership = Руководство
upkeep-data-declarations = Декларации о независимости
upkeep-data-renewals = Ежегодное подтверждение
upkeep-data-people = Люди и роли
upkeep-data-invitations = Приглашения
upkeep-data-past-decisions = Прошлые решения
upkeep-data-decisions = Решения Управления
upkeep-data-flags = Замечания к записи
upkeep-data-merged = Объединённые записи
upkeep-data-panels = Группы, составляемые при нехватке мест
upkeep-data-log = Записи журнала
upkeep-erase = Удалить записанное
upkeep-erase-leave-first = Пока организация входит в сеть, её запись нужна. Сначала выйдите из сети.
upkeep-erase-lead = Удаление нельзя отменить. Сначала заберите данные, если хотите их сохранить.
upkeep-erase-what = Что удаляется
upkeep-erase-record = Название, страна, уровень, цель, сайт, языки, темы, регионы, кто руководит, все декларации и прошлые решения в записи.
upkeep-erase-people = Роли её людей прекращаются; имена и адреса в приглашениях удаляются.
upkeep-erase-flags = Замечания к записи и ответы на них, заметки об объединениях.
upkeep-erase-stays = Что остаётся и почему
upkeep-erase-stays-contributions = Опубликованные отзывы, под названием «Организация, вышедшая из сети»: на них ответили, и на них основаны результаты.
upkeep-erase-stays-decisions = Решения о ней: без названия в публичном реестре, полностью в Управлении, чтобы можно было проверить их справедливость.
upkeep-erase-stays-log = Записи журнала учёта действий: их нельзя изменить; в них сказано, кто и когда что-то сделал, но не что было записано.
upkeep-erase-stays-accounts = Учётные записи людей: они принадлежат людям.
upkeep-erase-stays-files = Файлы публичных реестров, внесённые Управлением: повторное внесение не вернёт удалённое.
upkeep-erase-type-name = Введите название организации, как оно записано
upkeep-erase-name-differs = Это не то название, что записано. Введите его, как показано над полем.
upkeep-erase-on = Продолжить
upkeep-erase-last = Удалить всё, что записано об организации { $name }? Отменить это не сможет никто.
upkeep-erase-button = Удалить навсегда
upkeep-erase-keep = Оставить
upkeep-erased-name = Организация, вышедшая из сети
done-upkeep-erased = Записанное об организации удалено.
upkeep-leave-people = { $n ->
    [one] Роль { $n } человека приостанавливается: он может читать запись, но ни в чём не участвует.
    [few] Роли { $n } человек приостанавливаются: они могут читать запись, но ни в чём не участвуют.
   *[many] Роли { $n } человек приостанавливаются: они могут читать запись, но ни в чём не участвуют.
}
upkeep-days-left = { $n ->
    [0] сегодня
    [one] через { $n } день
    [few] через { $n } дня
   *[many] через { $n } дней
}
upkeep-days-overdue = { $n ->
    [one] просрочено на { $n } день
    [few] просрочено на { $n } дня
   *[many] просрочено на { $n } дней
}
audit-organisation-suspend = Участие приостановлено
audit-organisation-resume = Снова участвует
audit-organisation-depart = Вышла из сети
audit-organisation-renew = Запись подтверждена, декларация обновлена
audit-organisation-flag = Указано на ошибку
audit-organisation-answer-flag = Дан ответ на замечание
audit-organisation-settle-flag = Принято решение по замечанию
audit-organisation-merge = Присоединена другая запись
audit-organisation-part = Объединение отменено
audit-organisation-not-same = Признана другой организацией
audit-organisation-maybe-same = Снова предложена как та же
audit-organisation-take-data = Данные выгружены
audit-organisation-erase = Записанное удалено
upkeep-wait-renewal = Подтвердите, что запись верна: { $name }
upkeep-wait-flags = Ответьте на замечания к записи: { $name } ({ $n })
mail-standing-changed-subject = Решение для ознакомления
mail-standing-changed-body =
    Здравствуйте, { $name }!

    В записи вашей организации есть решение. Войдите, чтобы прочитать его с обоснованием и узнать, что и до какого срока можно сделать:

    { $link }
mail-renewal-due-subject = Ежегодное подтверждение займёт несколько минут
mail-renewal-due-body =
    Здравствуйте, { $name }!

    До { $date } ожидается подтверждение. Войдите, чтобы просмотреть и завершить его:

    { $link }
mail-tie-proposed-subject = Предложение ждёт вашего ответа
mail-tie-proposed-body =
    Здравствуйте, { $name }!

    Вашей организации сделано предложение. Войдите, чтобы прочитать его и ответить:

    { $link }
mail-tie-changed-subject = На площадке «Индаба» есть новости для вас
mail-tie-changed-body =
    Здравствуйте, { $name }!

    В записи вашей организации есть изменения. Войдите, чтобы их прочитать:

    { $link }
mail-flag-raised-subject = Вопрос о записи ждёт вашего ответа
mail-flag-raised-body =
    Здравствуйте, { $name }!

    Кто-то написал, что в записи есть ошибка. Войдите, чтобы прочитать и ответить:

    { $link }
mail-flag-decided-subject = Принято решение по вопросу о записи
mail-flag-decided-body =
    Здравствуйте, { $name }!

    По сообщению о записи принято решение. Прочитать его с обоснованием можно здесь:

    { $link }
network-import-look = Сначала посмотреть
network-import-taken = Так будет принят файл
network-import-taken-text = Пока ничего не записано. Показаны первые 20 организаций и первые 20 замечаний. То, что уже есть, не изменится.
network-import-problems = Замечания
network-import-known = уже есть
network-import-new = новая
network-column-level = Уровень
network-column-country = Страна, название или код (M49 или ISO)
network-column-website = Веб-сайт
network-column-languages = Рабочие языки, через точку с запятой
network-column-themes = Темы, через точку с запятой
network-note-unknown-level = Уровень { $detail } неизвестен. Остаётся пустым.
network-note-unknown-country = Страна { $detail } неизвестна. Остаётся пустой.
network-note-unknown-website = { $detail } не является адресом сайта. Остаётся пустым.
network-note-unknown-language = Язык { $detail } неизвестен. Пропущен.
network-note-unknown-theme = Тема { $detail } неизвестна. Пропущена.
network-count-unknown = ячеек не распознано
upkeep-data-ties = Связи с другими организациями
# The register is in order.

network-see-it-as = Как видят запись
network-as-oneself = Вы
network-as-public = Посетители сайта
network-as-member = Другой участник сети
network-as-office = Управление
network-preview = Вот что они видят. Здесь ничего нельзя изменить.
network-preview-nothing = Они здесь ничего не находят: для них этой организации нет.
network-recorded = Что записано и кто это видит
network-field = Поле
network-value = Записано
network-nothing-recorded = ничего
network-office-and-own = Сама организация и Управление
network-people-and-log = Люди, прежние решения, кто смотрел
network-below = ниже
network-log-text = Каждый просмотр этой записи Управлением отмечается, не чаще раза в час для каждого человека.
network-website = Веб-сайт
network-website-hint = Например, https://example.org
network-languages = Рабочие языки
network-themes = Темы работы
network-regions = Регионы работы
network-leadership = Кто руководит организацией
network-leadership-hint = Необязательно. Это видит только Управление и использует для подсчётов, например сколько участвовало организаций под руководством женщин.
network-gender = Пол руководителя
network-age-band = Возраст руководителя
network-last-day = Последний день роли
network-last-day-hint = Оставьте пустым, если срок не ограничен.
network-until = До
network-no-end = без даты окончания
network-change = Изменить
network-kind = Вид
network-kind-all = Все
network-kind-organisation = Организация
network-kind-consultation = Консультация
network-kind-seat = Координатор
network-kind-briefing = Брифинг
network-kind-commitment = Обязательство
network-kind-paragraph = Пункт
network-kind-statement = Утверждение
network-kind-forum = Запись на форуме
network-kind-contribution = Отзыв
network-advice-words = Должно встретиться каждое слово: попробуйте меньше слов или другую форму.
network-advice-kinds = Искать везде
network-advice-sign-in = Участники сети найдут больше после входа.
network-narrow = Есть ещё. Добавьте слово, чтобы сузить поиск.
network-import = Загрузить файл
network-import-lead = Организации из файла добавляются в реестр. Их видит только Управление, повторная загрузка ничего не удваивает.
network-file = Файл
network-file-hint = Таблица CSV или Excel (XLSX) с заголовком и столбцом названий, в UTF-8, до 8 МБ. Файл сохраняется.
network-upload = Загрузить и посмотреть
network-imports = Загруженные файлы
network-import-columns = Что в каком столбце?
network-import-first = Первые строки файла
network-column-none = нет в этом файле
network-column-name = Название организации
network-column-decision = Решение по ней
network-column-date = Дата решения в виде 2024-06-14
network-column-new-name = Новое название, если изменилось
network-column-note = Примечание
network-import-start = Загрузить
network-import-column-twice = Этот столбец выбран дважды. Выберите каждый один раз.
network-import-decision-and-date = Решение нужно вместе с датой. Выберите оба столбца или ни одного.
network-import-state-uploaded = ждёт вас
network-import-state-running = идёт
network-import-state-done = готово
network-progress = Обработано
network-progress-text = Эту страницу можно закрыть: загрузка продолжится.
network-progress-look = Посмотреть сейчас
network-lines-read = прочитано строк
network-in-file = организаций в файле
network-new-organisations = организаций добавлено
network-new-decisions = решений добавлено
network-count-merged = переименований и слияний учтено
network-count-repeats = повторяющихся строк
network-count-no-new-name = переименований без нового названия
network-count-same-name = изменений только в написании
network-count-alike = похожих пар, оставлены раздельно
network-count-skipped = строк пропущено
network-report = Отчёт
network-line = Строка
network-names = Названия
network-other-name = Другое название
network-note-missing-column = Пропущена: нет столбца { $detail }
network-note-repeated-column = Пропущена: два столбца { $detail }
network-note-wrong-field-count = Пропущена: число ячеек не как в заголовке ({ $detail })
network-note-not-utf8 = Пропущена: текст не в UTF-8
network-note-no-name = Пропущена: нет названия
network-note-name-too-long = Пропущена: в названии больше 300 знаков
network-note-no-decision = Пропущена: решения нет или оно слишком длинное
network-note-bad-date = Пропущена: «{ $detail }» не дата вида 2024-06-14
network-note-unreadable = Дальше файл прочитать нельзя
network-note-merged = Одна стала другой; записаны как одна организация
network-note-repeats = Пропущена: повторяет строку { $detail }
network-note-no-new-name = Сохранена, но новое название не указано
network-note-same-name = Сохранена; названия различаются только написанием
network-note-alike = Похожи. Оставлены раздельно: посмотрите
audit-register-upload = Файл организаций загружен на сервер
audit-register-begin-import = Загрузка начата
audit-register-import = Файл организаций внесён

# The directory, ties between organisations, representation.
network-countries = Другие страны, в которых она работает
network-offers = Что она предлагает другим
network-seeks = Что она ищет
network-zone = Часовой пояс
network-zone-hint = Сроки истекают в конце дня по этому часовому поясу.
network-exchange-expertise = Экспертные знания
network-exchange-research = Исследования
network-exchange-training = Обучение
network-exchange-mentoring = Наставничество
network-exchange-legal-support = Правовая поддержка
network-exchange-psychosocial-support = Психосоциальная поддержка
network-exchange-translation = Перевод
network-exchange-media = Работа со СМИ
network-exchange-convening = Проведение встреч
network-exchange-local-access = Доступ к местным сообществам
network-exchange-partners = Партнёрство
network-exchange-funding = Финансирование
network-all = Все
network-facet-level = Уровень
network-facet-region = Регион
network-facet-country = Страна
network-facet-theme = Тема
network-facet-language = Рабочий язык
network-facet-offers = Предлагает
network-facet-seeks = Ищет
network-standing = Положение в сети
network-standing-registered = Только в реестре
network-standing-member = Участник сети
network-standing-suspended = Участие приостановлено
network-standing-departed = Вышла из сети
network-standing-merged = Объединена с другой
network-more-filters = Другие фильтры
network-found = { $n ->
    [one] { $n } организация
    [few] { $n } организации
    [many] { $n } организаций
   *[other] { $n } организации
 }
network-none-match = Подходящих организаций нет
network-none-match-text = Попробуйте убрать часть фильтров или взять другие слова.
network-show-all = Показать все организации
network-map = Карта сети
network-map-lead = Где находятся организации, по регионам, принятым в Организации Объединённых Наций.
network-as-list = Список организаций
network-map-seen = организаций, которые вам видны
network-map-nowhere = из них без указания страны
network-map-caption = Организации по региону местонахождения
network-region = Регион
network-part-of-world = Часть света
network-map-column = Вам видны
network-unlisted = Участники вне открытого списка
network-not-said = не сообщается
network-unlisted-text = Участники вне открытого списка (по состоянию на { $date }). Числа меньше 10 и числа, по которым их можно вычислить, не сообщаются.
network-ties = Связи с другими организациями
network-ties-lead = Федерации, сети, головные организации. Связь действует, когда её подтвердили обе стороны; каждая может её прекратить.
network-ties-none = Связей пока нет
network-ties-none-text = Здесь видны предложенные, подтверждённые и прекращённые связи.
network-tie-federation = Входит в состав
network-tie-member = Её член
network-tie-parent = Является частью
network-tie-part = Её часть
network-tie-beside-member = Также входят в состав
network-tie-beside-part = Также являются частью
network-tie-beside-all = Показать всех
network-tie-members = Её члены в списке организаций
network-tie-state-proposed = предложена
network-tie-state-confirmed = подтверждена
network-tie-state-ended = прекращена
network-tie-confirm = Подтвердить
network-tie-decline = Отклонить
network-tie-withdraw = Отозвать предложение
network-tie-end = Прекратить связь
network-tie-propose = Предложить связь
network-tie-propose-text = Сначала найдите другую организацию, затем укажите, как вы связаны.
network-tie-warning = Ваша организация видна не всем. Представители другой организации узнают, что вы участвуете.
network-tie-look = Название другой организации
network-tie-look-button = Найти
network-tie-no-match = По этим словам не найдено ни одной видимой вам организации.
network-tie-which = Какая организация?
network-tie-kind = Как вы связаны?
network-tie-say-we-are-member = Мы входим в её состав (федерация или сеть)
network-tie-say-they-are-member = Она входит в наш состав
network-tie-say-we-are-part = Мы её часть (филиал или отделение)
network-tie-say-they-are-part = Она наша часть
network-tie-remark = Примечание
network-tie-remark-hint = Его читают обе стороны и Управление.
network-tie-send = Отправить предложение
network-tie-audience = Обе стороны и Управление, пока другая не подтвердит
network-tie-whom = Выберите другую организацию.
network-tie-there = Такая связь между ними уже есть. Посмотрите список.
network-tie-members-only = Предлагать и подтверждать связи могут только участники сети.
network-tie-other-side = другая сторона
network-tie-proposed-by = предложено: { $by }
network-tie-confirmed-by = подтверждено: { $by }
network-tie-ended-by = прекращено: { $by }
done-tie-proposed = Предложение передано другой организации.
done-tie-confirmed = Связь подтверждена.
done-tie-ended = Связь прекращена.
audit-tie-propose = Предложена связь
audit-tie-confirm = Подтверждена связь
audit-tie-end = Прекращена связь
audit-representation-set-target = Задан целевой показатель представленности
network-independence = Декларация о независимости
network-declared-on = Декларация от { $date }:
network-funding = Источники средств
network-governments = Связи с правительствами
network-officials = Должностные лица в её правлении
network-declared-none = Согласно декларации, нет
network-representation = Представленность в сети
network-representation-lead = Из кого состоит сеть в сравнении с целевыми показателями, где участников мало и кто мог бы восполнить пробел. Учитываются только участники.
network-as-published = Как это видят все
network-members = участников сети
network-waiting = заявок ожидают решения
network-in-register = в реестре, пока без представителей
network-thin = Где участников не хватает
network-no-targets = Целевые показатели пока не заданы
network-no-targets-text = Пробелы видны, когда Управление указало, чего оно хочет и почему.
network-no-gaps = Все целевые показатели достигнуты.
network-gaps-caption = Группы ниже целевого показателя, начиная с самых отстающих
network-group = Группа
network-what-of = По признаку
network-target = Целевой показатель
network-missing = Не хватает при нынешней численности
network-candidates = Заявки, которые восполнили бы пробел
network-candidates-caption = Сначала те, что восполнили бы больше пробелов
network-candidates-none = Ни одна из ожидающих заявок не восполнила бы пробел.
network-application = Заявка
network-would-close = Какие пробелы восполнит
network-outreach = К кому обратиться
network-outreach-text = Организации из реестра, которые восполнили бы пробел.
network-outreach-without = { $n ->
    [one] Для { $n } организации реестра не указаны ни страна, ни уровень.
    [few] Для { $n } организаций реестра не указаны ни страна, ни уровень.
    [many] Для { $n } организаций реестра не указаны ни страна, ни уровень.
   *[other] Для { $n } организации реестра не указаны ни страна, ни уровень.
 }
network-outreach-none = В реестре нет организаций, о которых известно, что они восполнят пробел.
network-outreach-caption = Первые по названию; все есть в файле
network-address = Адрес
network-composition = Из кого состоит сеть
network-target-mark = Тёмная отметка на полосе обозначает целевой показатель.
network-below-target = ниже целевого показателя
network-target-unset = не задан
network-dimension-region = Часть света
network-dimension-subregion = Регион
network-dimension-level = Уровень
network-dimension-theme = Тема
network-dimension-gender = Пол руководителя
network-dimension-age = Возраст руководителя
network-by-region = По части света
network-by-level = По уровню
network-by-theme = По темам; у организации их может быть несколько
network-by-gender = По полу руководителя организации
network-by-age = По возрасту руководителя организации
network-led-by = Руководство: { $who }
network-not-recorded = Не указано
network-cross = Регионы и уровни
network-cross-caption = Участники по региону и уровню; пустые ячейки выделены
network-all-levels = Все уровни
network-cross-public-caption = Участники по части света и уровню
network-or-more = { $n } или больше
network-representation-public-lead = Из кого состоит сеть и какой её хочет видеть Управление.
network-listed-members = участников в открытом списке
network-unlisted-members = участников вне открытого списка
network-listed = В открытом списке
network-protected-text = Об участниках вне открытого списка не сообщаются числа меньше { $few } и числа, по которым их можно вычислить.
network-as-of = Данные на { $date }, обновляются раз в месяц.
network-steady = Число участников вне открытого списка меняется здесь, только если изменилось на { $few } или больше: сравнение двух месяцев не должно ничего говорить о немногих. Поэтому часть данных старше.
network-targets = Целевые показатели представленности
network-targets-lead = Какую минимальную долю группы хочет видеть Управление и почему. Показатели и их обоснования открыты, прежние сохраняются.
network-targets-in-force = Действующие показатели
network-targets-history = Все заданные показатели, начиная с последних
network-target-set = Задать или снять показатель
network-target-percent = Доля не менее, в процентах
network-target-percent-hint = Целое число от 1 до 100. Оставьте пустым, чтобы снять показатель.
network-target-percent-wrong = Напишите целое число от 1 до 100 или оставьте поле пустым.
network-target-reason = Обоснование
network-target-reason-hint = Открыто для всех. На чём основан показатель?
network-target-none = показатель снят
network-target-audience = Открыто для всех

# What is stored about a person
network-own-organisations = Организации, где у вас есть или была роль
network-own-flags = Ваши замечания к записям
network-own-imports = Загруженные вами файлы

network-where = Где видно ваше название
network-where-its = Где видно название организации
network-where-link = Где видно название
network-where-lead = Все места этого сайта, где стоит название организации: кто его там видит, с какого времени и как его убрать.
network-where-caption = Места, где видно название
network-where-place = Место
network-where-address = Адрес
network-where-seen = Кто видит название
network-where-leave = Как убрать
network-where-withdraw = Убрать отсюда наше название
network-where-again = Снова показать здесь наше название
network-where-own = Убрать его может только сама организация.
network-where-effect = Название сразу исчезает из всех списков, страниц и файлов этого мероприятия. Сказанное остаётся как слова одной из организаций сети, опубликованные цифры не меняются. Управление по-прежнему видит название.
network-where-files = Кто скачал открытый список или файл, не записывается, а то, что другие скачали или скопировали, вернуть нельзя. Сказанное под псевдонимом не связано с названием и здесь не указано.
network-where-seen-public = Все
network-where-seen-network = Сеть и Управление
network-where-seen-invited = Приглашённые организации и Управление
network-where-seen-office = Управление
network-where-seen-others = Те, кому Управление его передаёт
network-where-record = Запись и её журнал
network-where-record-stays = Управление хранит её, пока организация участвует. Вы можете выйти из сети и затем попросить удалить записанное.
network-where-directory = Страница организации, список организаций, его файлы и поиск
network-where-export = Файл списка организаций, который может скачать Управление; возможно, в нём есть название
network-where-export-stays = Второе лицо согласилось на это для указанной цели. Скачанное вернуть нельзя; о цели спросите Управление.
network-where-export-outward = Файл с организациями, который Управление может передать другим; возможно, в нём есть название
network-where-export-outward-stays = Второе лицо согласилось на это для указанной цели. Названия в нём нет, если оценка рисков тогда этого не допускала. Переданное вернуть нельзя; когда оценка этого больше не допускает, в следующем файле названия не будет.
network-where-tie = Связь с организацией «{ $name }»
network-where-tie-hidden = Связь с организацией, которую вы не видите
done-name-withdrawn = Ваше название там больше не показывается.
done-name-shown = Ваше название там снова видят те, кто видит вашу организацию.
audit-organisation-withdraw-name = Название убрано из мероприятия
audit-organisation-show-name = Название снова показано в мероприятии
upkeep-data-presences = Как она представлена в мероприятиях
mail-name-withdrawn-subject = Изменение в мероприятии, за которое вы отвечаете
mail-name-withdrawn-body =
    Здравствуйте, { $name }!

    Одна из организаций теперь участвует без названия. Списки уже изменены; пожалуйста, не называйте её и в других местах. Мероприятие находится здесь:

    { $link }

# What changed since somebody was here, and what letters are about.
network-topic = Связи вашей организации и ответы о записях
