# Слова заявки на вступление в сеть.
admission-apply-nav = Вступить
admission-apply-title = Вступить в сеть
admission-apply-lead = Сеть объединяет организации гражданского общества, которые работают с Управлением: глобальные и местные, большие и малые. Для подачи заявки учетная запись не нужна, и вы можете прерваться и вернуться в любое время.
admission-apply-yours = Ваша заявка
admission-apply-open-here = В этом браузере открыта заявка.
admission-apply-go-on = Продолжить
admission-apply-leave = Выйти и закрыть ее здесь
admission-apply-start = Начать заявку
admission-apply-return = Вернуться по коду
admission-apply-what-title = Что такое сеть
admission-apply-what = Членов сети приглашают к консультациям, они знакомятся друг с другом и получают ответ на то, что говорят. Они остаются независимыми от Управления, и подотчетность здесь взаимная.
admission-apply-criteria-title = Действующие критерии
admission-apply-criteria-lead = Действуют с { $date }. Заявка рассматривается по критериям, действующим в день ее отправки.
admission-apply-criteria-history = Все редакции
admission-apply-time-title = Сколько это занимает времени
admission-apply-time = { $n ->
    [one] Управление принимает решение в течение { $n } рабочего дня со дня отправки заявки. Если оно вас о чем-то спросит, срок останавливается до вашего ответа.
    [few] Управление принимает решение в течение { $n } рабочих дней со дня отправки заявки. Если оно вас о чем-то спросит, срок останавливается до вашего ответа.
    [many] Управление принимает решение в течение { $n } рабочих дней со дня отправки заявки. Если оно вас о чем-то спросит, срок останавливается до вашего ответа.
   *[other] Управление принимает решение в течение { $n } рабочего дня со дня отправки заявки. Если оно вас о чем-то спросит, срок останавливается до вашего ответа.
}
admission-apply-time-appeal = В отказе названы критерий и обоснование, его утверждает второй сотрудник, и на него можно подать апелляцию в коллегию, которая в нем не участвовала.
admission-apply-data-title = Что происходит с тем, что вы пишете
admission-apply-data-readers = Черновик не читает никто, кроме вас. После отправки его читают те сотрудники Управления, которые принимают решение, и те, кто их проверяет.
admission-apply-data-shown = Никто другой о вашей заявке не узнает. Увидят ли вашу организацию другие после принятия, решаете вы; пока вы не выбрали иное, ее видит только Управление.
admission-apply-data-draft = { $n ->
    [one] Черновик, который никто не меняет { $n } день, стирается.
    [few] Черновик, который никто не меняет { $n } дня, стирается.
    [many] Черновик, который никто не меняет { $n } дней, стирается.
   *[other] Черновик, который никто не меняет { $n } дня, стирается.
}
admission-apply-data-kept = { $n ->
    [one] Если вы отзовете заявку, написанное стирается сразу. После решения оно хранится { $n } день, а дольше только пока рассматривается апелляция.
    [few] Если вы отзовете заявку, написанное стирается сразу. После решения оно хранится { $n } дня, а дольше только пока рассматривается апелляция.
    [many] Если вы отзовете заявку, написанное стирается сразу. После решения оно хранится { $n } дней, а дольше только пока рассматривается апелляция.
   *[other] Если вы отзовете заявку, написанное стирается сразу. После решения оно хранится { $n } дня, а дольше только пока рассматривается апелляция.
}
admission-apply-data-device = На чужом устройстве выходите, когда прерываетесь. Ваш код не указан ни в одном письме и ни в одном адресе.
admission-apply-return-title = Вернуться к заявке
admission-apply-return-lead = Введите код, который вы записали.
admission-apply-code-label = Ваш код
admission-apply-code-hint = Шестнадцать цифр, с пробелами или без
admission-apply-open = Открыть заявку
admission-apply-code-lost = Потерянный код не сможет восстановить никто.
admission-apply-begin-anew = Начать новую заявку
admission-apply-code-wrong = Этот код ничего не открывает. Проверьте шестнадцать цифр. Если они верны, заявка больше не хранится.
admission-apply-code-title = Запишите ваш код
admission-apply-code-lead = По этому коду, и только по нему, вы вернетесь к заявке.
admission-apply-code-replaced = Он заменяет прежний код, который больше ничего не открывает.
admission-apply-code-once = Он показан только один раз. Запишите его, прежде чем продолжить.
admission-apply-code-keep = Кто знает код, может читать и менять заявку. Храните его там, где не увидят другие; сами цифры не говорят, для чего они.
admission-apply-code-continue = Код записан
admission-apply-code-new = Получить другой код
admission-apply-tasks-lead = Шесть коротких шагов в любом порядке. Все сохраненное остается, даже незаконченное.
admission-apply-tasks = Шаги
admission-apply-task = Шаг
admission-apply-task-state = Готовность
admission-apply-check = Проверить ответы
admission-apply-preview = Посмотреть, кто что увидит
admission-apply-erased-on = Если до { $date } ничего не изменится, черновик будет стерт в этот день.
admission-apply-stop-title = Прерваться
admission-apply-stop-text = Все сохранено. Возвращайтесь по коду. Если вы его не записали, получите другой, прежде чем выйти.
admission-apply-delete = Стереть черновик
admission-apply-delete-text = Все написанное стирается сразу, вернуть его нельзя.
admission-apply-delete-yes = Стереть
admission-apply-done = Готово
admission-apply-partly = Чего-то не хватает
admission-apply-not-yet = Еще нет
admission-apply-step-of = Шаг { $n } из 6
admission-apply-step-who = Кто вы
admission-apply-lead-who = Организация и человек, которому Управление пишет об этой заявке.
admission-apply-step-reach = Где вы работаете
admission-apply-lead-reach = Насколько широко и где вы работаете.
admission-apply-step-work = Над чем вы работаете
admission-apply-lead-work = Темы Глобальной контртеррористической стратегии и сквозные темы. Что вы предлагаете и ищете, указывать не обязательно.
admission-apply-step-people = Кто руководит организацией
admission-apply-lead-people = Необязательно. Это видит только Управление и использует для цифр, в которых никого нельзя узнать.
admission-apply-step-independence = Декларация о независимости
admission-apply-lead-independence = Связи с правительствами не препятствие, если они указаны. Это читает только Управление.
admission-apply-step-visibility = Кто может вас видеть
admission-apply-lead-visibility = Это действует после принятия. Изменить выбор можно в любое время.
admission-apply-cut = Это больше, чем можно сохранить. Сохранены первые 20 000 знаков каждого поля; весь текст пока остается на странице. Сократите его и сохраните снова.
admission-apply-theirs = Эта страница изменена в другом месте
admission-apply-theirs-text = Ниже то, что сохранено сейчас. Ваш текст остался в полях. Если вы сохраните снова, он заменит сохраненное.
admission-apply-name-hint = Как вы себя называете, любым письмом
admission-apply-purpose-hint = Что вы хотите изменить, для кого и как
admission-apply-contact = Контактное лицо
admission-apply-contact-hint = Любое имя, по которому к нему можно обратиться
admission-apply-email = Адрес электронной почты
admission-apply-email-hint = В наших письмах нет ни названия организации, ни кода.
admission-apply-zone-hint = Ваши сроки истекают с концом дня в этом поясе.
admission-apply-level-hint = Самый широкий из подходящих
admission-apply-country = Страна или территория местонахождения
admission-apply-country-hint = Названия соответствуют стандарту ООН M49.
admission-apply-themes-hint = Выберите хотя бы одну.
admission-apply-funding = Откуда ваши средства
admission-apply-funding-hint = Основные источники и их примерная доля. Если средств нет, так и напишите.
admission-apply-governments = Связи с правительствами
admission-apply-governments-hint = Оставьте пустым, если их нет.
admission-apply-officials = Должностные лица в вашем правлении
admission-apply-officials-hint = Люди на государственных должностях; оставьте пустым, если их нет.
admission-apply-visibility-hint = Если ничего не выбрать, вас видит только Управление.
admission-apply-save = Сохранить и продолжить
admission-apply-save-leave = Сохранить и уйти со страницы
admission-apply-audience = до отправки никто, затем только Управление
admission-apply-audience-sent = только Управление
admission-apply-entry-title = Это вы?
admission-apply-entry-lead = Эти записи открытых реестров похожи на ваше название. Если одна из них ваша организация, выберите ее, чтобы она не значилась дважды.
admission-apply-entry-nothing = Ни одна запись открытых реестров не похожа на ваше название. Здесь ничего делать не нужно.
admission-apply-entry-legend = Какая из них ваша организация?
admission-apply-entry-none = Нет, нас нет в этом списке
admission-apply-proof = Как проверить, что вы говорите от ее имени
admission-apply-proof-hint = Нужно, если вы выбрали запись. Например, официальный сайт, почтовый адрес на нем или человек, которого можно спросить.
admission-apply-claim = Ваша запись в реестре
admission-apply-check-title = Проверьте ответы
admission-apply-missing = Перед отправкой
admission-apply-nothing-said = не указано
admission-apply-change = Изменить
admission-apply-submit-text = Отправляя заявку, вы подтверждаете, что ответы, насколько вам известно, верны. Ее можно отозвать, пока решение не предложено.
admission-apply-submit = Отправить заявку
admission-apply-back = Назад к заявке
admission-apply-incomplete = В ответах чего-то не хватает или что-то неверно. Перейдите по ссылкам на странице «Проверьте ответы».
admission-apply-changed-meanwhile = Пока вы писали, страницу изменили в другом месте. Ваш текст цел: сравните и сохраните снова.
admission-apply-changed-look = С тех пор как вы открыли страницу, заявка изменилась. Просмотрите ее еще раз и отправьте.
admission-apply-preview-title = Кто что увидит
admission-apply-preview-lead = После принятия, при нынешнем выборе: { $choice }.
admission-apply-change-visibility = Изменить, кто вас видит
admission-apply-state-draft = черновик
admission-apply-state-submitted = в Управлении
admission-apply-state-clarification = вопрос к вам
admission-apply-state-deciding = решение готовится
admission-apply-state-admitted = принята
admission-apply-state-refused = отказано
admission-apply-state-withdrawn = отозвана
admission-apply-state-expired = стерта
admission-apply-next-submitted = Управление рассматривает каждый критерий. Срок идет.
admission-apply-next-clarification = Ответьте на вопросы Управления. До этого срок остановлен.
admission-apply-next-deciding = Решение предложено и ждет второго сотрудника. От вас ничего не требуется.
admission-apply-next-admitted = Добро пожаловать. На ваш адрес отправлено письмо с приглашением создать учетную запись.
admission-apply-next-refused = Ниже решение с критерием, обоснованием и порядком апелляции.
admission-apply-next-withdrawn = Закрыта как отозванная { $date }. Написанное стерто. Подать заявку снова можно в любое время.
admission-apply-next-expired = Черновик долго никто не менял, и написанное было стерто { $date }. Начните новую заявку.
admission-apply-receipt = Подтверждение
admission-apply-number = Номер
admission-apply-received = Получена
admission-apply-decided-by = Управление должно решить не позднее
admission-apply-clock = Срок
admission-apply-late = День прошел. Управление опаздывает и все еще должно вам решение.
admission-apply-days-left = { $n ->
    [one] Остался { $n } рабочий день
    [few] Осталось { $n } рабочих дня
    [many] Осталось { $n } рабочих дней
   *[other] Осталось { $n } рабочего дня
}
admission-apply-stopped = { $n ->
    [one] Остановлен; остался { $n } рабочий день
    [few] Остановлен; осталось { $n } рабочих дня
    [many] Остановлен; осталось { $n } рабочих дней
   *[other] Остановлен; осталось { $n } рабочего дня
}
admission-apply-questions = Управление спрашивает вас
admission-apply-answer-until = Ответьте не позднее { $date }. После этого дня заявка будет закрыта как отозванная.
admission-apply-amend = Сначала изменить другие ответы
admission-apply-answer = Отправить ответы
admission-apply-decision = Решение
admission-apply-appeal-until = Апелляцию можно подать до конца дня { $date }.
admission-apply-appeal-was = Последний день для апелляции: { $date }.
admission-apply-decision-appeal = Прочитать решение или подать апелляцию
admission-apply-decision-read = Прочитать решение
admission-apply-answered = Вопросы и ответы
admission-apply-read = Прочитать написанное
admission-apply-come-back = Возвращайтесь по коду, чтобы узнать, как идут дела. Об изменениях сообщит письмо.
admission-apply-appeals = Если Управление откажет, в течение 20 рабочих дней можно подать апелляцию. Решает коллегия, члены которой в отказе не участвовали.
admission-apply-withdraw = Отозвать заявку
admission-apply-withdraw-text = Написанное стирается сразу; остается лишь отметка, что заявка была. Других последствий нет, заявку можно подать снова.
admission-apply-withdraw-yes = Отозвать
admission-apply-finding-met = выполнен
admission-apply-finding-not-met = не выполнен
admission-apply-finding-unclear = требует уточнения
done-application-left = Вы вышли. Заявка в этом браузере закрыта.
done-application-kept = Сохранено.
done-application-submitted = Заявка в Управлении. Эта страница служит подтверждением.
done-application-answered = Ваши ответы в Управлении. Срок идет дальше.
done-application-withdrawn = Заявка отозвана и стерта.
mail-admission-received-subject = Мы получили то, что вы отправили
mail-admission-received-body =
    То, что вы отправили, получено. По вашему коду можно узнать, как идут дела:

    { $link }
mail-admission-received-again-subject = Мы получили то, что вы отправили
mail-admission-received-again-body =
    То, что вы отправили, получено. С этого адреса уже приходило нечто очень похожее, и оно еще рассматривается; если одно из двух лишнее, отзовите его. По коду можно узнать, как идут дела:

    { $link }
mail-admission-reminder-subject = То, что вы начали, еще хранится
mail-admission-reminder-body =
    Некоторое время назад вы кое-что у нас начали. Через две недели это будет стерто, если вы не продолжите или не сохраните снова. Вернитесь по коду:

    { $link }
mail-admission-unanswered-subject = Кое-что закрыто без вашего ответа
mail-admission-unanswered-body =
    Мы вас о чем-то спросили, срок ответа истек, и дело закрыто. Начать заново можно в любое время:

    { $link }
audit-application-begin = Заявка начата
audit-application-code = Код заявки заменен
audit-application-amend = Заявка изменена, пока есть вопросы
audit-application-submit = Заявка отправлена
audit-application-answer = Даны ответы на вопросы по заявке
audit-application-withdraw = Заявка отозвана и стерта
audit-application-expire = Заброшенный черновик заявки стерт
audit-application-unanswered = Заявка закрыта без ответа
audit-application-forget = Тексты рассмотренной заявки стерты
