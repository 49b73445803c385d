calendar-title = Calendar
calendar-none = 这里还没有内容
calendar-none-text = 新增的内容会显示在这里。
calendar-state-draft = 草稿
calendar-state-open = 开放
calendar-state-closed = 已关闭
