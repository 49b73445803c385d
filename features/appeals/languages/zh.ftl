appeals-title = Appeals
appeals-none = 这里还没有内容
appeals-none-text = 新增的内容会显示在这里。
appeals-state-draft = 草稿
appeals-state-open = 开放
appeals-state-closed = 已关闭
