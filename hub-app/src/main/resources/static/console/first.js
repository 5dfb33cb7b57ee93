// Before anything is painted: the colours and the language that the person chose last.
const theme = localStorage.getItem('yibiao.theme');
if (theme === 'dark' || theme === 'light') document.documentElement.dataset.theme = theme;
document.documentElement.lang = localStorage.getItem('yibiao.lang') === 'en' ? 'en' : 'zh-CN';
