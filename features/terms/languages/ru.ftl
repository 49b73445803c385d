# The words of the terms of reference.
terms-title = Круг ведения
terms-lead = Что Управление и организация обязаны сделать друг для друга. Подписывают обе стороны, и обе за это отвечают.
terms-version = Редакция { $number }
terms-since = Действует с { $date }
terms-from-the-start = самого начала
terms-in-force-since = Действует с
terms-text = Текст
terms-untranslated = Этой редакции на вашем языке пока нет. Показан английский текст.
terms-words-older = более ранняя редакция: { $number }
terms-words-missing = отсутствует
terms-write-in = Написать текст: { $language }
terms-history = История
terms-history-caption = Все редакции; ни одна не меняется
terms-number = Редакция
terms-published-by = Опубликовал(а)
terms-reason = Почему изменена
terms-not-in-force = Эта редакция заменена. Сейчас подписывается редакция { $number }.
terms-to-newest = Читать действующую редакцию
terms-all-versions = Все редакции
terms-with = Круг ведения: { $name }
terms-signed-n = { $n ->
    [one] Подписала { $n } организация.
    [few] Подписали { $n } организации.
    [many] Подписали { $n } организаций.
   *[other] Подписали { $n } организации.
}
terms-signed-unsaid = Сколько организаций подписали, пока не сообщается, чтобы никто не узнал ни об одной из них.
terms-as-of = На { $date }
terms-figures-steady = Обновляется раз в месяц. Изменение, за которым стоит менее десяти организаций, не показывается, чтобы никто не узнал, какая из них подписала.
terms-figures-exact = Точные данные на этот момент, только для Управления. Все остальные видят данные, которые обновляются раз в месяц.
terms-kept = Как Управление выполняет свои обязательства
terms-year = Год
terms-kept-in-time = Выполнено в срок
terms-kept-share = { $share } %
terms-kept-unsaid = Не сообщается: речь идёт о слишком малом числе организаций.
terms-duties-office = Обязательства Управления
terms-duties-organisation = Обязательства организации
terms-rule-days-n = { $n ->
    [one] Срок: { $n } рабочий день после подписания обеими сторонами
    [few] Срок: { $n } рабочих дня после подписания обеими сторонами
    [many] Срок: { $n } рабочих дней после подписания обеими сторонами
   *[other] Срок: { $n } рабочего дня после подписания обеими сторонами
}
terms-rule-months-n = { $n ->
    [one] Каждый { $n } месяц
    [few] Каждые { $n } месяца
    [many] Каждые { $n } месяцев
   *[other] Каждые { $n } месяца
}
terms-side-office = Управление
terms-side-organisation = Организация
terms-between = Между Управлением и организацией { $name }
terms-stands-outside = Не входит в сеть
terms-stands-unsigned = Ещё не подписан
terms-stands-by-organisation = Подписан организацией, ещё не Управлением
terms-stands-by-office = Подписан Управлением, ещё не организацией
terms-stands-in-force = Действует: подписали обе стороны
terms-signatures = Подписи
terms-nobody-signed = Эту редакцию ещё никто не подписал.
terms-owed-by-side = Сторона
terms-signed-by = Подписал(а)
terms-signed-on = Дата
terms-digest = Отпечаток подписанного текста
terms-sign-by = Обеим сторонам предлагается подписать текст до { $date } включительно.
terms-former-binds = Редакция { $number } действует, пока обе стороны не подпишут эту.
terms-other-languages = Читать на другом языке
terms-sign-title = Подписать
terms-accept-sign = Я прочитал(а) круг ведения и принимаю его от имени организации { $name }.
terms-accept-countersign = Я прочитал(а) круг ведения и принимаю его от имени Управления.
terms-accept-hint = С подписью сохраняются ваше имя, время и отпечаток текста выше.
terms-accept-needed = Отметьте, что вы прочитали и принимаете круг ведения.
terms-sign-button = Подписать круг ведения
terms-audience = люди этой организации и Управление
terms-replaced = Пока вы читали, вступила в силу другая редакция. Ничего не подписано. Ниже приведена редакция { $number }: прочитайте и подпишите её.
terms-text-differs = Текст, который вы подписали, не совпадает с хранящимся здесь. Ничего не подписано. Прочитайте текст ниже и подпишите его.
terms-both-sides = Вы подписали за другую сторону. За эту сторону должен подписать кто-то другой.
terms-signed-meanwhile = За вашу сторону уже подписали. Подпись приведена ниже.
terms-owed-title = Обязательства сторон
terms-open-caption = Открытые, по сроку
terms-done-caption = Выполненные, сначала новые
terms-what = Что
terms-owed-by = Кто обязан
terms-due = Срок
terms-state = Состояние
terms-done-on = Дата выполнения
terms-organisation = Организация
terms-state-open = Открыто
terms-state-overdue = Просрочено
terms-state-done = Выполнено
terms-state-disputed = Оспорено
terms-state-settled = Выполнено, на возражение отвечено
terms-state-lapsed = Утратило силу с прежней редакцией
terms-state-all = Все
terms-overdue-n = { $n ->
    [one] Просрочено { $n } обязательство.
    [few] Просрочено { $n } обязательства.
    [many] Просрочено { $n } обязательств.
   *[other] Просрочено { $n } обязательства.
}
terms-office-overdue = { $n ->
    [one] У Управления просрочено { $n } обязательство.
    [few] У Управления просрочено { $n } обязательства.
    [many] У Управления просрочено { $n } обязательств.
   *[other] У Управления просрочено { $n } обязательства.
}
terms-obligation = Обязательство
terms-obligations = Обязательства
terms-owed-office = Обязательства Управления
terms-owed-organisation = Обязательства организаций
terms-owed-all = Обе стороны
terms-none = Здесь ничего нет
terms-none-text = Нет обязательств, отвечающих запросу.
terms-unsigned = Ещё не подписали
terms-unsigned-lead = Организации сети, для которых редакция { $number } ещё не подписана обеими сторонами.
terms-all-signed = Подписали все
terms-to-sign-by = Подписать до
terms-not-asked = ещё не предложено
terms-bound-by = Действует редакция
terms-by-version = Основание
terms-comes-again = Повторяется
terms-you-wrote = С момента открытия страницы всё изменилось. Написанное вами сохранено здесь, чтобы вы могли им воспользоваться.
terms-step-done = Отмечено как выполненное
terms-step-disputed = Оспорено
terms-step-stands = Ответ: остаётся в силе
terms-step-reopened = Ответ: открыто снова
terms-do = Отметить как выполненное
terms-note = Что сделано
terms-note-hint = Несколько слов, по которым другая сторона может убедиться сама.
terms-link = Где это можно увидеть
terms-link-hint = Адрес, например https://example.org/report
terms-link-wrong = Укажите адрес, например https://example.org/report.
terms-do-button = Выполнено
terms-dispute = Оспорить выполнение
terms-dispute-reason = Почему не выполнено
terms-dispute-hint = Другая сторона прочитает и ответит.
terms-dispute-button = Оспорить
terms-answer = Ответить на возражение
terms-outcome = Что дальше
terms-outcome-stands = Выполнено, по причинам ниже
terms-outcome-reopened = Открыто снова
terms-answer-words = Ответ
terms-answer-button = Ответить
terms-said-meanwhile = Об этом уже высказались. Сказанное приведено ниже.
terms-new = Опубликовать новую редакцию
terms-new-lead = Действующая редакция не меняется и остаётся доступной. Новая никого не связывает, пока её не подпишут обе стороны.
terms-changed-meanwhile = С момента открытия формы вступила в силу другая редакция. Ничего не опубликовано. Введённое сохранено здесь; сравните его с действующей редакцией перед публикацией.
terms-reason-label = Почему меняется круг ведения
terms-reason-hint = Открыто для всех. Это первым делом прочитают те, кому предложат подписать снова.
terms-sign-within = Рабочих дней на подписание
terms-sign-within-hint = До этого срока и после него действует ранее подписанная редакция.
terms-body-in = Текст: { $language }
terms-body-hint = Пустая строка начинает новый пункт, # начинает заголовок.
terms-duties-hint = Чтобы убрать обязательство, очистите его тексты. Ненужные строки оставьте пустыми.
terms-duty-in = Что требуется: { $language }
terms-code = Код
terms-code-hint = Строчные латинские буквы, цифры и дефисы. Сохраняйте его от редакции к редакции: тогда открытое продолжится.
terms-code-wrong = Укажите короткий код из строчных латинских букв, цифр и дефисов.
terms-code-twice = Этот код встречается дважды. У каждого обязательства должен быть свой.
terms-rule = Когда наступает срок
terms-rule-days = Один раз, через указанное число рабочих дней после подписания
terms-rule-months = Периодически, раз в указанное число месяцев
terms-amount = Число дней или месяцев
terms-number-wrong = Укажите целое число от 1 до { $most }.
terms-other-languages-title = Другие языки
terms-other-languages-hint = Язык заполняется целиком или не заполняется. Недостающее можно добавить позже, до тех пор оно отмечено как отсутствующее или более раннее.
terms-publish = Опубликовать редакцию
terms-publish-audience = все
terms-language-lead = После сохранения текст можно подписывать, и он больше не меняется. Исправления вносятся в следующей редакции.
terms-language-keep = Сохранить этот язык
terms-language-there = У этой редакции уже есть текст на этом языке. Ничего не изменено.
done-terms-signed = Подписано. Ваша подпись приведена ниже.
done-terms-published = Опубликовано. Подписавшим прежнюю редакцию предложено подписать эту.
network-kind-terms = Круг ведения
audit-terms-publish = Опубликована редакция круга ведения
audit-terms-translate = Круг ведения изложен на другом языке
audit-terms-sign = Круг ведения подписан
audit-obligation-done = Обязательство отмечено как выполненное
audit-obligation-dispute = Обязательство оспорено
audit-obligation-answer = Дан ответ на возражение
terms-wait-sign = Круг ведения ждёт вашей подписи: { $name }
terms-wait-owed = Обязательство вашей организации: { $what }
terms-wait-overdue = Просрочены обязательства Управления перед организациями ({ $n })
mail-terms-sign-subject = На площадке «Индаба» ждут вашей подписи
mail-terms-sign-body =
    Здравствуйте, { $name }!

    Текст для чтения и подписания находится здесь:

    { $link }
mail-terms-word-subject = На площадке «Индаба» есть новое для вас
mail-terms-word-body =
    Здравствуйте, { $name }!

    Появилось сообщение, которое касается вас. Прочитайте его здесь:

    { $link }
mail-terms-due-subject = На площадке «Индаба» приближается срок
mail-terms-due-body =
    Здравствуйте, { $name }!

    { $n ->
        [one] Через { $n } день наступает срок. Посмотрите здесь:
        [few] Через { $n } дня наступает срок. Посмотрите здесь:
        [many] Через { $n } дней наступает срок. Посмотрите здесь:
       *[other] Через { $n } дня наступает срок. Посмотрите здесь:
    }

    { $link }
terms-part-changed = Отменить нельзя: перенесённый круг ведения или обязательства изменены после объединения.
terms-part-signed = Отменить нельзя: после объединения подписан круг ведения для оставшейся записи.

# What is stored about a person
terms-own-signatures = Подписанный вами круг ведения
terms-own-versions = Опубликованные вами редакции круга ведения

terms-where = Подпись под версией { $number } круга ведения
terms-where-stays = Обе стороны полагаются на подписанное. Действие круга ведения прекращается, когда ваша организация выходит из сети.
