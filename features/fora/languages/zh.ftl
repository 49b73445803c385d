fora-title = Fora
fora-none = 这里还没有内容
fora-none-text = 新增的内容会显示在这里。
fora-state-draft = 草稿
fora-state-open = 开放
fora-state-closed = 已关闭
