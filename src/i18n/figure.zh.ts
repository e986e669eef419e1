import type { FigureWords } from './figure';

export const figure: FigureWords = {
  fullScreen: '全屏',
  download: '下载',
  files: {
    png: '图片 PNG',
    svg: '矢量图 SVG',
    csv: '数据 CSV',
    json: '规则和结果 JSON',
  },
  saved: (file) => `已保存：${file}`,
  savedInFrame: (file) => `如果没有收到 ${file}，就是外层网页不让下载。`,
  openAlone: '单独打开',
  failed: (file) => `没能生成 ${file.toUpperCase()} 文件。请检查网络再试。`,
  source: '谁在买单 · 算的是一种模式，不是某家公司',
};
