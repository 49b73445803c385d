# The words of updates and of the newsletter.
updates-title = Новости
updates-lead = Новости Управления и его обращения к гражданскому обществу. Если что-то исправлено, об этом сказано с датой.
updates-desk = Подготовка новостей
updates-desk-lead = Что готовится, что ждёт своего часа и что опубликовано.
updates-new = Новая публикация
updates-edit = Изменить публикацию
updates-write-lead = Проект читает только Управление. Он выходит, когда вы его публикуете, или сам в назначенное вами время.
updates-all = Все
updates-none = Новостей пока нет
updates-none-text = Здесь будет то, что хочет сказать Управление.
updates-none-here = Ничего не подходит
updates-none-here-text = С другими фильтрами может найтись больше.
updates-kind-news = Новость
updates-kind-call = Обращение
updates-audience-public = Для всех
updates-audience-network = Для сети
updates-audience-invited = Для названных организаций
updates-audience-office = Для Управления
updates-state-draft = Проект
updates-state-scheduled = Запланировано
updates-state-published = Опубликовано
updates-state-archived = Уже не актуально
updates-state-withdrawn = Отозвано
updates-open = Открыто
updates-closed = Закрыто
updates-published-on = Опубликовано { $date }
updates-due-on = Выйдет { $date }
updates-corrected-on = Обновлено { $date }
updates-closes-on = Ответы до { $date }
updates-head-name = Название
updates-head-kind = Вид
updates-head-audience = Для кого
updates-head-state = Состояние
updates-head-published = Опубликовано
updates-head-corrected = Обновлено
updates-head-closes = Последний день
updates-head-themes = Темы
updates-head-regions = Регионы
updates-head-address = Адрес
updates-summary = Краткое изложение
updates-summary-hint = Несколько предложений. Они стоят в списках, в ленте и в рассылке.
updates-body = Текст
updates-body-hint = Оставляйте пустую строку между абзацами. Строка, которая начинается с ##, становится заголовком, с - — пунктом списка. Изображения и код не показываются.
updates-language = Язык оригинала
updates-closes = Последний день для ответа
updates-closes-hint = Только для обращений. День заканчивается в полночь по UTC.
updates-audience-hint = Если это для названных организаций, выберите их после сохранения.
updates-early = Названные организации читают это до публикации
updates-early-hint = С того времени, когда выход запланирован. Больше никто вне Управления не узнаёт об этом.
updates-links-label = Консультации и брифинги, на которые это ссылается
updates-links-hint = По одному адресу этого сайта в строке. Каждый видит только то, что ему можно открыть.
updates-links = Куда дальше
updates-save = Сохранить
updates-seen-office = Управление
updates-version = Языковая версия
updates-version-lead = Пишите каждую часть рядом с оригиналом. Если оригинал потом изменится, эта версия будет отмечена как более старая.
updates-read-in = Читать на языке
updates-write-in = Написать на языке
updates-named = Названные организации
updates-named-lead = Для кого это или кто читает это до публикации. Этот список видит только Управление.
updates-named-none = Пока не названо ни одной организации.
updates-find-organisation = Найти организацию
updates-name-it = Добавить
updates-unname-it = Убрать из списка
updates-nothing-found = Ни одной организации не найдено.
updates-schedule = Запланировать
updates-schedule-lead = В это время публикация выйдет сама. До тех пор вне Управления о ней никто не знает.
updates-schedule-early = Названные организации могут читать её уже сейчас. Их просят никому о ней не говорить.
updates-day = День
updates-time = Время
updates-time-hint = Например 09:30, по UTC.
updates-unschedule = Отменить назначенное время
updates-unschedule-text = Публикация снова становится проектом. Названные организации больше не могут её читать.
updates-publish = Опубликовать
updates-publish-now = Опубликовать сейчас
updates-publish-text-public = Все смогут прочитать это сразу. Снова сделать проектом нельзя: потом это исправляют или отзывают.
updates-publish-text-network = Сеть сможет прочитать это сразу. Снова сделать проектом нельзя: потом это исправляют или отзывают.
updates-publish-text-invited = Люди названных организаций смогут прочитать это сразу и получат письмо. Снова сделать проектом нельзя.
updates-publish-text-office = Управление сможет прочитать это сразу. Снова сделать проектом нельзя.
updates-archive = Отметить как уже не актуальное
updates-archive-text = Это можно читать и находить, но из ленты оно уйдёт.
updates-archived-text = Это уже не актуально. Оно остаётся здесь для чтения.
updates-correct = Исправить
updates-correct-lead = Все прочитают, что вы изменили и когда. Прежний текст остаётся в Управлении.
updates-note = Что изменено
updates-note-hint = Для читателей, на языке оригинала. Одно или два предложения.
updates-corrections = Что изменено и когда
updates-withdraw = Отозвать
updates-withdraw-lead = Текст исчезнет со всех страниц, из поиска и из ленты. На его месте будет причина.
updates-reason = Почему это отозвано
updates-reason-hint = Для читателей, на языке оригинала.
updates-withdrawn-title = Эта публикация отозвана
updates-withdrawn-lead = Отозвана { $date }.
updates-withdrawn-office = Управление по-прежнему читает текст. Остальные читают вместо него эту причину:
updates-history = История
updates-history-lead = Каждое исправление и прежний вид оригинала.
updates-history-none = Ничего не исправлялось.
updates-history-before = Как было раньше
updates-preview = Глазами других
updates-preview-lead = Показано так, как это прочитает: { $whom }
updates-preview-choose = Выберите, чьими глазами смотреть. При этом ничего не публикуется.
updates-preview-not = не увидит этого
updates-as-visitor = Посетитель
updates-as-network = Участник сети
updates-as-named = Человек из названной организации
updates-ahead = Ещё не опубликовано
updates-ahead-text = Вы читаете это раньше других. Публикация назначена на { $date }. До тех пор, пожалуйста, никому об этом не говорите.
updates-changed-meanwhile = Тем временем это изменил кто-то другой. Откройте страницу снова, чтобы увидеть, что там теперь.
updates-nobody-named = Сначала назовите хотя бы одну организацию.
updates-closed-before = К тому времени последний день уже пройдёт. Сначала выберите более поздний.
updates-closes-past = Этот день прошёл. Выберите более поздний.
updates-link-wrong = По этому адресу нет ничего, что вам можно видеть: { $line }
updates-links-many = Не больше { $limit } адресов.
updates-time-wrong = Запишите время так: 09:30.
updates-moment-past = Это время прошло. Выберите более позднее или опубликуйте сразу.
updates-not-scheduled = Время не назначено.
updates-version-of-itself = Теперь это язык оригинала.
updates-nothing-changed = Ничто не отличается от того, что уже есть.
updates-part-changed = Список названных организаций с тех пор изменился.
updates-own-written = Публикации, которые вы написали
updates-own-corrected = Исправления, которые вы внесли
network-kind-update = Новость
newsletter-own = Рассылка
newsletter-own-gathered = Выпуски рассылки, которые вы составили
newsletter-title = Рассылка
newsletter-lead = Новое, собранное Управлением и присланное по почте. Отказаться можно одним нажатием.
newsletter-follows = Вы получаете рассылку через свою учётную запись.
newsletter-follows-not = Вы не получаете рассылку.
newsletter-account-text = Письма говорят столько, сколько вы выбрали для своей учётной записи; каждый выпуск стоит и на вашей начальной странице.
newsletter-language = Язык рассылки
newsletter-follow = Получать рассылку
newsletter-leave-button = Отказаться от рассылки
newsletter-email = Адрес электронной почты
newsletter-email-hint-n = { $n ->
    [one] Придёт письмо с просьбой подтвердить адрес в течение { $n } дня. Без этого ничего не отправляется, а адрес забывается.
    [few] Придёт письмо с просьбой подтвердить адрес в течение { $n } дней. Без этого ничего не отправляется, а адрес забывается.
    [many] Придёт письмо с просьбой подтвердить адрес в течение { $n } дней. Без этого ничего не отправляется, а адрес забывается.
   *[other] Придёт письмо с просьбой подтвердить адрес в течение { $n } дня. Без этого ничего не отправляется, а адрес забывается.
}
newsletter-ask = Попросить рассылку
newsletter-seen-by = никто; адресом пользуется только этот сайт
newsletter-kept-title = Прежде чем подписаться
newsletter-kept = Ваш адрес хранится запечатанным, служит только для рассылки и исчезает, когда вы от неё отказываетесь. Тот, кто читает ваш ящик, видит, кто вам пишет. Если это для вас опасно, читайте новости здесь или через ленту.
newsletter-issues = Выпуски
newsletter-issues-none = Ни один выпуск ещё не отправлен.
newsletter-confirm-title = Подтвердить рассылку
newsletter-confirm-text = Кто-то попросил рассылку на адрес, который привёл вас сюда. Если это были вы, подтвердите; если нет, ничего не делайте.
newsletter-confirm-button = Да, присылайте мне рассылку
newsletter-leave-title = Отказаться от рассылки
newsletter-leave-text = Одно нажатие, и больше ни один выпуск не придёт. Адрес будет забыт.
newsletter-left-title = Вы отказались от рассылки
newsletter-left-text = Больше ни один выпуск к вам не придёт. Адрес забыт.
newsletter-desk = Подготовка рассылки
newsletter-desk-lead = Соберите опубликованное в выпуск и отправьте его.
newsletter-readers-n = { $n ->
    [one] { $n } подписчик
    [few] { $n } подписчика
    [many] { $n } подписчиков
   *[other] { $n } подписчика
}
newsletter-drafts = Проекты
newsletter-drafts-none = Ни один выпуск не готовится.
newsletter-new = Новый выпуск
newsletter-edit = Изменить выпуск
newsletter-write-lead = Выберите публикации, о которых ещё не говорил ни один выпуск. Предназначенное только для сети её участники читают здесь, и ни в одном письме другим этого нет.
newsletter-name = Название
newsletter-intro = Вступительные слова
newsletter-intro-hint = Можно не заполнять. Прочитать их может каждый, какие бы публикации он ни видел.
newsletter-languages = Другие языки
newsletter-items = Публикации этого выпуска
newsletter-items-hint = Сначала самые новые; в таком порядке они и отправляются.
newsletter-items-none = Нет опубликованного, о чём ещё не сообщалось.
newsletter-draft-text = Этот проект видит только Управление.
newsletter-nothing-for-you = Сейчас здесь нельзя прочитать ничего из этого выпуска.
newsletter-send = Отправить выпуск
newsletter-send-text = Он уйдёт всем подписчикам и будет здесь для всех. Вернуть его нельзя.
newsletter-letters-n = { $n ->
    [one] Написано { $n } письмо.
    [few] Написано { $n } письма.
    [many] Написано { $n } писем.
   *[other] Написано { $n } письма.
}
newsletter-letters-going-n = { $n ->
    [one] Пока написано { $n } письмо.
    [few] Пока написано { $n } письма.
    [many] Пока написано { $n } писем.
   *[other] Пока написано { $n } письма.
}
newsletter-many = Не больше { $limit } публикаций.
newsletter-empty = Сначала выберите хотя бы одну публикацию.
done-update-published = Опубликовано.
done-update-corrected = Исправление опубликовано с датой.
done-update-withdrawn = Публикация отозвана.
done-newsletter-asked = Если на этот адрес доходят письма, одно уже в пути. Откройте ссылку из него, чтобы продолжить.
done-newsletter-confirmed = Спасибо. Вы получите следующий выпуск.
done-newsletter-sent = Выпуск в пути.
audit-update-add = Публикация написана
audit-update-edit = Публикация изменена
audit-update-translate = Языковая версия публикации сохранена
audit-update-name = Организация названа для публикации
audit-update-unname = Организация больше не названа для публикации
audit-update-schedule = Выход публикации запланирован
audit-update-unschedule = Назначенное время публикации отменено
audit-update-publish = Публикация вышла
audit-update-correct = Публикация исправлена
audit-update-archive = Публикация отмечена как уже не актуальная
audit-update-withdraw = Публикация отозвана
audit-newsletter-choose = Сделан выбор о рассылке
audit-issue-add = Выпуск рассылки написан
audit-issue-edit = Выпуск рассылки изменён
audit-issue-send = Выпуск рассылки отправлен
mail-update-named-subject = Управление написало вашей организации на площадке «Индаба»
mail-update-named-body =
    Здравствуйте, { $name }.

    Здесь можно прочитать то, что предназначено для вашей организации:

    { $link }
mail-newsletter-issue-subject = Рассылка площадки «Индаба»
mail-newsletter-issue-body =
    Здравствуйте, { $name }.

    Новый выпуск можно прочитать здесь:

    { $link }
mail-newsletter-confirm-subject = Подтвердите, пожалуйста, рассылку
mail-newsletter-confirm-body =
    Кто-то попросил рассылку площадки «Индаба» на этот адрес. Если это были вы, подтвердите здесь:

    { $link }

    Если это были не вы, ничего не делайте: больше писем не придёт, а адрес будет забыт.
mail-newsletter-known-subject = Вы уже получаете рассылку
mail-newsletter-known-body =
    Кто-то попросил рассылку площадки «Индаба» на этот адрес, куда она уже приходит. Ничего делать не нужно.

    Отказаться от неё:

    { $link }
mail-newsletter-subject = { $title }
mail-newsletter-body =
    { $text }

    Отказаться от рассылки:

    { $leave }

# What changed since somebody was here, and what letters are about.
updates-change-published = Новое: { $title }
updates-change-corrected = Исправлено: { $title }
updates-topic = Новости, адресованные вашей организации
