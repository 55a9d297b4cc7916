import { DockerfileParser } from "dockerfile-ast";
import { readDockerfile } from "./src/compare/read.ts";
import { compare, renderText, renderSvg,renderHtml,renderMarkdown } from "./src/compare/index.ts";
const long = (word: string) => `FROM python:3.13\n${Array.from({ length: 1000 }, (_, at) => `RUN echo ${word} ${at} && \\\n    pip install package-${at}`).join("\n")}\n`;
for (let i=0;i<4;i++){ const a=long("one"+i), b=long("two"+i);
 const time=(n:string,f:()=>unknown)=>{const t=performance.now(); const r=f(); console.log(n,(performance.now()-t).toFixed(0)); return r as any};
 time("ast",()=>DockerfileParser.parse(a)); time("read",()=>readDockerfile(a,"x")); const m=time("compare",()=>compare(a,b)); time("text",()=>renderText(m)); time("svg",()=>renderSvg(m));time("html",()=>renderHtml(m));time("md",()=>renderMarkdown(m));
}
