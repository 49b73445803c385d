appeals-title = Апелляции
appeals-register = Реестр решений
appeals-register-lead = Все решения Управления: критерий, обоснование и исход апелляции. Заявители не называются.
appeals-register-caption = Действующие решения, сначала новые
appeals-statistics = Показатели по решениям
appeals-statistics-lead = Сколько рабочих дней занимают решения, почему они бывают неблагоприятными и чем заканчиваются апелляции. Числа меньше пяти не показываются.
appeals-figures = Решения по видам и годам
appeals-figures-ends = Итоги и апелляции по видам и годам
appeals-criterion-languages = Другие языки
appeals-by-kind = Решения по видам
appeals-by-criterion = Невыполненные критерии
appeals-others = Прочие
appeals-few = менее 5
appeals-figure-decided = Принято решений
appeals-figure-median = Рабочих дней, медиана
appeals-figure-ninety = Рабочих дней, девять решений из десяти
appeals-figure-in-time = В срок
appeals-figure-adverse = Неблагоприятные
appeals-figure-lodged = Подано апелляций
appeals-figure-admissible = Признано приемлемыми
appeals-figure-upheld = Решение оставлено в силе
appeals-figure-overturned = Решение отменено
appeals-calendar = Нерабочие дни Управления
appeals-calendar-lead = В сроки не входят субботы, воскресенья и эти дни.
appeals-calendar-caption = Нерабочие дни
appeals-calendar-none = Нерабочие дни не внесены
appeals-calendar-none-text = Тогда из сроков исключаются только субботы и воскресенья.
appeals-calendar-name = Что это за день
appeals-calendar-add = Добавить нерабочий день
appeals-calendar-remove = Убрать
appeals-calendar-stays = Уже сообщённые сроки не меняются. Этот день исключается только из сроков, назначаемых впредь.
appeals-criteria = Критерии
appeals-criteria-lead = Что требуется до принятия решения. Применяется редакция, действующая в день обращения, даже если потом появилась другая.
appeals-criteria-of = Критерии: { $kind }
appeals-criteria-then = Применённые критерии
appeals-criteria-others = Критерии других решений
appeals-criteria-none = Критериев пока нет
appeals-criteria-none-text = Они появятся здесь до принятия решений на их основе.
appeals-criteria-next = Опубликовать следующую редакцию
appeals-criteria-edit-lead = Каждому критерию нужны заголовок и текст на английском; затем другие языки. Чтобы исключить критерий, очистите его поля.
appeals-criteria-publish = Опубликовать эту редакцию
appeals-criteria-reason-hint = Что изменилось и почему; это прочтут все.
appeals-criterion = Критерий
appeals-criterion-new = Ещё один критерий
appeals-criterion-title = Заголовок
appeals-criterion-text = Что имеется в виду и чем это подтвердить
appeals-history = Редакции
appeals-history-caption = Все редакции, сначала новые
appeals-history-version = Редакция
appeals-history-reason = Почему изменено
appeals-version-old = Эта редакция больше не действует. Она применяется к обращениям, поданным во время её действия.
appeals-version-newest = К действующей редакции
appeals-in-force-since = действует с { $date }
appeals-waiting = Ожидают второго сотрудника
appeals-waiting-caption = Решения, ещё не вступившие в силу, по сроку
appeals-any = Все
appeals-year = Год
appeals-words = Слова в обосновании
appeals-none-here = Нет подходящих решений
appeals-none-here-text = Попробуйте меньше фильтров или другие слова.
appeals-no-decisions = Решений пока нет
appeals-no-decisions-text = Здесь появится каждое решение Управления после вступления в силу.
appeals-head-decision = Решение
appeals-head-kind = Вид
appeals-head-outcome = Итог
appeals-head-date = Дата
appeals-head-criteria = Невыполненные критерии
appeals-head-reason = Обоснование
appeals-head-appeal = Апелляция
appeals-head-organisation = Организация
appeals-subject = Касается
appeals-made = Дата решения
appeals-received = Дата обращения
appeals-due = Решить до
appeals-appeal-until = Последний день для апелляции
appeals-lodged = Апелляция подана
appeals-overdue = Просрочено
appeals-public-reason = Обоснование для всех
appeals-panel-public-reasons = Обоснование коллегии для всех
appeals-whole = Решение полностью
appeals-whole-audience = Видят тот, кого это касается, и те, кто решает.
appeals-findings = Выводы по каждому критерию
appeals-finding = Вывод
appeals-comment = Замечание
appeals-proposed-by = Предложил(а)
appeals-confirmed-by = Второй сотрудник
appeals-sent-back-why = Почему возвращено
appeals-lapsed-why = Почему утратило актуальность
appeals-confirm = Утвердить или вернуть
appeals-confirm-text = Вы — второй сотрудник. После утверждения решение вступает в силу, о нём сообщается тому, кого оно касается, и начинается срок апелляции.
appeals-confirm-button = Утвердить решение
appeals-confirm-audience = тот, кого это касается; все — в кратком виде
appeals-send-back = Вернуть
appeals-send-back-why = Почему нельзя утвердить
appeals-see-appeal = Апелляция
appeals-lodge = Обжаловать это решение
appeals-lodge-lead = Апелляцию рассмотрят три человека, не участвовавшие в решении. Подать её можно до { $date } включительно.
appeals-lodge-button = Подать апелляцию
appeals-lodge-audience = секретарь по апелляциям, коллегия и Управление
appeals-grounds = Почему решение неверно
appeals-grounds-hint = Напишите, что упущено или неверно оценено, на любом языке. Изменить это позже нельзя.
appeals-appeal = Апелляция
appeals-decision = Решение
appeals-docket-lead = То, что требует вашего участия, по срокам.
appeals-docket-caption = Апелляции по сроку
appeals-docket-none = Сейчас от вас ничего не требуется
appeals-docket-none-text = Когда для апелляции понадобится ваше участие, вы получите письмо.
appeals-next-deadline = Ближайший срок
appeals-due-lodged = Проверить до
appeals-due-admissible = Назначить коллегию до
appeals-due-panel = Решение коллегии до
appeals-due-overturned = Исправить до
appeals-reason-of-decision = Обоснование решения
appeals-examine = Проверить апелляцию
appeals-examine-legend = Можно ли её рассматривать?
appeals-examine-admissible = Приемлема: её рассмотрит коллегия
appeals-examine-inadmissible = Неприемлема: не рассматривается
appeals-examined-reason = Проверка
appeals-save = Сохранить
appeals-panel = Коллегия
appeals-appoint = Назначить коллегию
appeals-appoint-hint = Здесь нет участников решения и членов организации.
appeals-appoint-nobody = Сейчас назначить некого. Попросите технического администратора пригласить новых членов.
appeals-appoint-button = Назначить
appeals-audience-concerned = тот, кого это касается, и Управление
appeals-audience-secretary = секретарь по апелляциям и аудитор
appeals-audience-panel = члены коллегии, письмом
appeals-audience-everybody = все
appeals-declare = Есть ли препятствия для вашего участия?
appeals-declare-text = Дело откроется, когда вы заявите, что препятствий нет. Сообщите, если знакомы с тем, кого это касается, участвовали в решении или можете показаться пристрастными.
appeals-deciders = Решение приняли: { $names }
appeals-declaration = Заявление
appeals-declaration-clear = Препятствий нет
appeals-declaration-conflict = У меня конфликт интересов
appeals-declaration-text = В чём он состоит
appeals-declaration-hint = Нужно только при конфликте интересов. Тогда вас освободят от участия.
appeals-declare-button = Заявить
appeals-declares-by = Заявление — до { $date }
appeals-vote = Ваш голос
appeals-vote-legend = Как поступить с решением?
appeals-vote-uphold = Оставить в силе
appeals-vote-overturn = Отменить
appeals-opinion = Ваше мнение
appeals-opinion-hint = Почему, на основании материалов дела. Голос изменить нельзя.
appeals-vote-button = Проголосовать
appeals-own-vote = Вы проголосовали
appeals-step-down = Выйти из коллегии
appeals-step-down-why = Почему
appeals-step-down-button = Выйти
appeals-release = Освободить члена коллегии
appeals-release-who = Член коллегии
appeals-release-why = Почему
appeals-release-button = Освободить
appeals-close = Записать решение коллегии
appeals-majority-upheld = Большинство оставляет решение в силе.
appeals-majority-overturned = Большинство отменяет решение.
appeals-reasons = Обоснование коллегии
appeals-reasons-hint = Для того, кого это касается. Не называйте членов коллегии.
appeals-public-reasons-hint = Это читают все: никого не называйте.
appeals-close-button = Завершить апелляцию
appeals-remedy = Что нужно исправить
appeals-remedy-hint = Например: решение заново принимает другой сотрудник.
appeals-remedy-due = До какого дня
appeals-remedy-by = До { $date }
appeals-remedy-done = Что сделано
appeals-remedy-note = Что сделано для исправления
appeals-remedy-button = Сделано
appeals-interim = Временная мера
appeals-interim-stands = На время апелляции решение приостановлено.
appeals-interim-over = Решение не приостановлено.
appeals-interim-set = Изменить временную меру
appeals-interim-stay = Приостановить решение на время апелляции
appeals-interim-hint = Если вред потом нельзя будет устранить.
appeals-timeline = Ход дела
appeals-withdraw = Отозвать апелляцию
appeals-withdraw-text = Решение останется в силе, подать апелляцию снова будет нельзя.
appeals-withdraw-button = Отозвать
appeals-kept = Апелляция тем временем изменилась. Ваш текст сохранён здесь, его можно скопировать.
appeals-seat-asked = Ждёт заявления
appeals-seat-clear = Препятствий нет
appeals-seat-voted = Проголосовал(а)
appeals-seat-released = Освобождён(а)
appeals-next-confirm = Второй сотрудник утверждает решение или возвращает его.
appeals-next-sent-back = Решение не принято. Его можно предложить снова.
appeals-next-lapsed = Решение не принято и не будет принято: вопрос отпал.
appeals-next-may-appeal = Апелляцию можно подать до { $date } включительно.
appeals-next-too-late = Последний день для апелляции: { $date }
appeals-next-none = Ничего: решение действует.
appeals-next-appeal-lodged = Секретарь решает, приемлема ли апелляция.
appeals-next-appeal-inadmissible = Ничего: апелляция не рассмотрена, решение действует.
appeals-next-appeal-admissible = Секретарь назначает коллегию.
appeals-next-appeal-panel = Коллегия рассматривает апелляцию.
appeals-next-appeal-upheld = Ничего: коллегия оставила решение в силе.
appeals-next-appeal-overturned = Управление исправляет последствия решения.
appeals-next-appeal-remedied = Ничего: исправлено.
appeals-next-appeal-withdrawn = Ничего: апелляция отозвана, решение действует.
appeals-next-declare = Сообщите, есть ли препятствия.
appeals-next-vote = Изучите дело и проголосуйте.
appeals-next-voted = Вы проголосовали. Очередь за остальными.
appeals-next-examine = Решите, приемлема ли апелляция.
appeals-next-appoint = Заполните свободные места коллегии.
appeals-next-close = Запишите решение коллегии.
appeals-next-remedy = Исправьте последствия решения и сообщите об этом здесь.
appeals-step-lodged = Апелляция подана
appeals-step-admissible = Признана приемлемой
appeals-step-inadmissible = Признана неприемлемой
appeals-step-appointed = Назначен член коллегии
appeals-step-clear = Член коллегии заявил, что препятствий нет
appeals-step-conflict = Член коллегии сообщил о конфликте и освобождён
appeals-step-stepped-down = Член коллегии вышел
appeals-step-released = Член коллегии освобождён
appeals-step-voted = Член коллегии проголосовал
appeals-step-upheld = Решение оставлено в силе
appeals-step-overturned = Решение отменено
appeals-step-remedied = Исправлено
appeals-step-withdrawn = Апелляция отозвана
appeals-step-stayed = Решение временно приостановлено
appeals-step-stay-lifted = Приостановление снято
decision-kind-admission = Приём
decision-kind-suspension = Приостановление
decision-kind-departure = Выход
decision-kind-correction = Исправление записи
decision-outcome-admitted = принята
decision-outcome-refused = отказано
decision-outcome-suspended = приостановлена
decision-outcome-lifted = приостановление снято
decision-outcome-left = вышла по своему желанию
decision-outcome-removed = исключена
decision-outcome-corrected = исправлена
decision-outcome-kept = оставлена как есть
decision-outcome-imposed = исправлена по просьбе другого лица
decision-outcome-unfounded = не подтвердилось, оставлена как есть
decision-state-proposed = Предложено
decision-state-sent-back = Возвращено
decision-state-lapsed = Утратило актуальность
decision-state-made = Действует
decision-finding-met = Выполнен
decision-finding-not-met = Не выполнен
decision-finding-unclear = Требует уточнения
decision-appeal-none = Нет
decision-appeal-lodged = Подана
decision-appeal-inadmissible = Неприемлема
decision-appeal-admissible = Приемлема
decision-appeal-panel = На рассмотрении коллегии
decision-appeal-upheld = Решение оставлено в силе
decision-appeal-overturned = Решение отменено
decision-appeal-remedied = Отменено и исправлено
decision-appeal-withdrawn = Отозвана
decision-names-a-criterion = Неблагоприятное решение называет хотя бы один невыполненный критерий.
decision-all-criteria-met = Пока какой-либо критерий не выполнен или неясен, положительное решение невозможно.
decision-proposed-already = Решение по этому вопросу уже ждёт утверждения вторым сотрудником.
decision-changed-meanwhile = Кто-то опередил вас: решение изменилось. Обновите страницу.
decision-criteria-changed-meanwhile = Пока вы писали, вступила в силу другая редакция. Сравните её на странице критериев и откройте форму заново; ваш текст сохранён здесь.
decision-names-nobody = Это читают все. Здесь нельзя называть того, кого касается решение: напишите без имени.
decision-cannot-be-appealed = Это решение не подлежит обжалованию.
decision-appealed-already = Апелляция на это решение уже подана или подавалась. Подать её можно один раз.
decision-appeal-too-late = Последний день для апелляции: { $date }, до полуночи (часовой пояс { $zone }). Этот срок прошёл. Ваш текст остался здесь, и вы можете его сохранить.
decision-appeal-changed-meanwhile = Апелляция изменилась с тех пор, как вы открыли страницу. Просмотрите её и отправьте снова.
decision-seat-changed-meanwhile = Место изменилось: голос подан или член коллегии освобождён.
decision-panel-complete = Коллегия в полном составе.
decision-panel-impossible = Кто-то из выбранных не может войти в эту коллегию. Выберите из списка.
decision-panel-not-voted = Ещё не все члены коллегии проголосовали.
decision-remedy-within-a-year = Выберите день в пределах года.
decision-nothing-to-remedy = Исправлять нечего: решение не отменено или исправление сделано.
network-kind-decision = Решение
done-confirmed = Решение вступило в силу.
done-sent-back = Решение возвращено.
done-lodged = Апелляция подана. На этой странице видны все шаги и сроки.
done-examined = Сохранено. Тот, кто подал апелляцию, уведомлён.
done-panel-appointed = Назначено. Каждый получит письмо.
done-released = Член коллегии освобождён. Заполните место.
done-declared = Спасибо. Дело открыто для вас.
done-conflict-declared = Спасибо. Вы освобождены от участия в этой коллегии.
done-stepped-down = Вы вышли из этой коллегии.
done-voted = Ваш голос подан.
done-appeal-closed = Решение коллегии записано; тот, кто подал апелляцию, уведомлён.
done-appeal-withdrawn = Апелляция отозвана.
done-remedied = Сохранено. Тот, кто подал апелляцию, уведомлён.
done-criteria-published = Редакция действует. Прежние обращения оцениваются по предыдущей.
appeals-decided-within = { $n ->
    [one] Решение принимается в течение { $n } рабочего дня.
    [few] Решение принимается в течение { $n } рабочих дней.
    [many] Решение принимается в течение { $n } рабочих дней.
    *[other] Решение принимается в течение { $n } рабочего дня.
}
appeals-appealed-within = { $n ->
    [one] Апелляцию можно подать в течение { $n } рабочего дня.
    [few] Апелляцию можно подать в течение { $n } рабочих дней.
    [many] Апелляцию можно подать в течение { $n } рабочих дней.
    *[other] Апелляцию можно подать в течение { $n } рабочего дня.
}
appeals-version = Редакция { $n }
appeals-overdue-count = { $n ->
    [one] На этой странице просрочена { $n } апелляция.
    [few] На этой странице просрочены { $n } апелляции.
    [many] На этой странице просрочено { $n } апелляций.
    *[other] На этой странице просрочено { $n } апелляции.
}
appeals-appoint-legend = { $n ->
    [one] Выберите { $n } человека
    [few] Выберите { $n } человек
    [many] Выберите { $n } человек
    *[other] Выберите { $n } человека
}
decision-panel-number = { $n ->
    [one] Выберите ровно { $n } человека.
    [few] Выберите ровно { $n } человек.
    [many] Выберите ровно { $n } человек.
    *[other] Выберите ровно { $n } человека.
}
appeals-wait-confirm = Решения ждут второго сотрудника ({ $n })
appeals-wait-examine = Апелляции ждут проверки ({ $n })
appeals-wait-seat = Коллегии ждут вашего заявления или голоса ({ $n })
mail-decision-waiting-subject = На площадке «Индаба» требуется ваше участие
mail-decision-waiting-body = 
    Здравствуйте, { $name }!

    Предложение ждёт второго сотрудника. Прочтите его и скажите, утверждаете ли вы его:

    { $link }
mail-decision-made-subject = На площадке «Индаба» есть новости для вас
mail-decision-made-body = 
    Здравствуйте, { $name }!

    Внесена запись, которая касается вашей организации. Войдите, чтобы её прочесть:

    { $link }
mail-decision-sent-back-subject = На площадке «Индаба» требуется ваше участие
mail-decision-sent-back-body = 
    Здравствуйте, { $name }!

    Ваше предложение возвращено с обоснованием:

    { $link }
mail-decision-lapsed-subject = На площадке «Индаба» есть новости для вас
mail-decision-lapsed-body = 
    Здравствуйте, { $name }!

    Одно из ваших предложений утратило актуальность. Здесь можно прочитать почему:

    { $link }
mail-appeal-waits-subject = На площадке «Индаба» требуется ваше участие
mail-appeal-waits-body = 
    Здравствуйте, { $name }!

    Апелляция ждёт вашего следующего шага:

    { $link }
mail-appeal-news-subject = На площадке «Индаба» есть новости для вас
mail-appeal-news-body = 
    Здравствуйте, { $name }!

    По вопросу, за которым вы следите, есть новости. Войдите, чтобы прочесть:

    { $link }
mail-panel-appointed-subject = На площадке «Индаба» требуется ваше участие
mail-panel-appointed-body = 
    Здравствуйте, { $name }!

    Вас просят войти в коллегию. Сначала сообщите, есть ли препятствия:

    { $link }
decision-part-changed = Отменить нельзя: после объединения изменилось, кого касается решение.

# What is stored about a person
appeals-own-decisions = Решения, в которых вы участвовали
appeals-own-appeals = Поданные вами апелляции
appeals-own-panels = Коллегии, в которые вас назначали
appeals-own-criteria = Опубликованные вами критерии

appeals-where = Решение об организации в реестре
appeals-where-stays = Подписанное решение остаётся. Название рядом с ним видят только те, кто может видеть организацию. Если вы считаете решение неверным, подайте апелляцию в указанный срок или обратитесь в Управление.

# What changed since somebody was here, and what letters are about.
appeals-change-made = Решение об организации { $organisation }
