#!/usr/bin/env node
// Generated from src/hosting by `npm run generate`.

// src/hosting/bin.ts
import { appendFileSync } from "node:fs";

// src/hosting/github.ts
import { readFileSync } from "node:fs";

// src/report/words/visible.ts
function visible(text2) {
  return text2.replaceAll(" ", " ").replace(hidden, "·");
}
var hidden = new RegExp("(?<!\\p{Extended_Pictographic}\\ufe0f?)\\u200d|(?!\\u200d)[\\p{Cc}\\p{Cf}\\u2028\\u2029]", "gu");

// src/report/changes/comment.ts
var [OPEN, CLOSE] = ["", ""];
function partsOfText(text2) {
  return text2.split(new RegExp(`(${OPEN}[^${OPEN}${CLOSE}]*${CLOSE})`)).filter((part) => part !== "").map((part) => {
    const isName = part.startsWith(OPEN) && part.endsWith(CLOSE) && part.length > 1;
    return { text: part.replaceAll(OPEN, "").replaceAll(CLOSE, ""), isName };
  });
}

// src/report/changes/cut-to-fit.ts
var LONGEST = 65e3;
function cutToFit(head, sections, more, longest = LONGEST) {
  const rows = sections.reduce((sum, section) => sum + section.rows.length, 0);
  const lines = head.flatMap((line) => [line, ""]);
  let room = longest - sizeOf(lines) - more(rows).length - 2;
  let kept = 0;
  for (const { open, rows: own, close } of sections) {
    room -= sizeOf(open) + sizeOf(close);
    const fitting = thatFit(own, room);
    if (fitting.length === 0) break;
    lines.push(...open, ...fitting, ...close);
    room -= sizeOf(fitting);
    kept += fitting.length;
    if (fitting.length < own.length) break;
  }
  if (kept < rows) lines.push("", more(rows - kept));
  return { text: lines.join("\n").trimEnd(), left: rows - kept };
}
function thatFit(rows, room) {
  const fitting = [];
  let left = room;
  for (const make of rows) {
    const row2 = make();
    left -= row2.length + 1;
    if (left < 0) break;
    fitting.push(row2);
  }
  return fitting;
}
var sizeOf = (lines) => lines.reduce((sum, line) => sum + line.length + 1, 0);

// src/report/changes/markdown-text.ts
var joiner = "⁠";
function plain(text2) {
  return visible(text2.replace(/\s+/g, " ")).replace(/[\\`*_{}[\]()#+!|~]/g, "\\$&").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/@(?=\w)/g, `@${joiner}`).replace(/[#!](?=\d)/g, (sign) => sign + joiner).replace(/\bGH-(?=\d)/gi, (found) => found + joiner).replace(/:\/\//g, `:${joiner}//`).replace(/\bwww\./gi, (found) => `${found.slice(0, 3)}${joiner}.`);
}
function code(text2) {
  const inside = visible(text2).replaceAll("`", "'").replaceAll("|", "¦");
  return `\`${inside}\``;
}

// src/report/changes/write-comment.ts
var commentMarker = "<!-- rolewright:changes -->";
var signs = { material: "🔴", minor: "🟡", editorial: "⚪" };
var impacts = Object.keys(signs);
function writeComment(comment, isOwn = isPlainAddress) {
  const head = [commentMarker, `## ${inline(comment.title)}`, ...headlines(comment)];
  const more = (left) => `_${plain(comment.words.more.replace("{number}", String(left)))}_`;
  const sectionsFor = (groups) => groups.flatMap((group2) => sectionsOf(group2, comment, isOwn));
  const whole = cutToFit(head, sectionsFor(comment.groups), more);
  return whole.left === 0 ? whole.text : cutToFit(head, sectionsFor(byImpact(comment.groups)), more).text;
}
function byImpact(groups) {
  return impacts.flatMap(
    (wanted) => groups.map(({ rows, folds = [], ...group2 }) => ({
      ...group2,
      rows: rows.filter(({ impact: impact2 }) => impact2 === wanted),
      folds: folds.filter(({ impact: impact2 }) => impact2 === wanted)
    })).filter(({ rows, folds }) => rows.length + folds.length > 0)
  );
}
function headlines({ lines, acceptance }) {
  const styled = lines.map(({ style, text: text2 }) => {
    const said3 = inline(text2);
    return style === "bold" ? `**${said3}**` : style === "warning" ? `> ⚠️ ${said3}` : said3;
  });
  return acceptance ? [...styled, folded(acceptance)] : styled;
}
function folded({ heading, yaml }) {
  const block = ["```yaml", ...yaml.map((line) => visible(line).replaceAll("`", "'")), "```"];
  return [`<details><summary>${plain(heading)}</summary>`, "", ...block, "", "</details>"].join("\n");
}
function sectionsOf(group2, { words: words2 }, isOwn) {
  const { heading, also, rows, folds = [] } = group2;
  const mere = rows.filter(({ impact: impact2 }) => impact2 === "editorial");
  const weighty = rows.filter(({ impact: impact2 }) => impact2 !== "editorial");
  const table = (some) => some.map((row2) => () => writeRow(row2, words2.impacts, isOwn));
  const tableHead = [`| ${words2.columns.map(plain).join(" | ")} |`, "| :-- | :-- | :-- | :-- |"];
  const top = ["", `### ${inline(heading)}`, "", ...also === void 0 ? [] : [inline(also), ""]];
  const fold = (before, summary, some) => ({
    open: [...before, "", `<details><summary>${summary}</summary>`, "", ...tableHead],
    rows: table(some),
    close: ["", "</details>"]
  });
  const wordsOnly = `${plain(words2.impacts.editorial)} ${mere.length}`;
  if (weighty.length + folds.length === 0) return [fold(top, wordsOnly, mere)];
  return [
    weighty.length > 0 ? { open: [...top, ...tableHead], rows: table(weighty), close: [] } : { open: top, rows: [], close: [] },
    ...folds.map(
      ({ impact: impact2, heading: said3, rows: some }) => fold([], `${signs[impact2]} ${plain(words2.impacts[impact2])} · ${inline(said3)}`, some)
    ),
    ...mere.length > 0 ? [fold([], wordsOnly, mere)] : []
  ];
}
function writeRow(row2, names, isOwn) {
  const { impact: impact2, change, href, notes, before, after } = row2;
  const said3 = inline(change);
  const cells = [
    `${signs[impact2]} ${plain(names[impact2])}`,
    (href !== void 0 && isOwn(href) ? `[${said3}](${href})` : said3) + notes.map((note) => `<br><sub>${inline(note)}</sub>`).join(""),
    // What was taken out is struck through on its side, what was put in is bold on the other.
    marked(before, "del"),
    marked(after, "ins")
  ];
  return `| ${cells.join(" | ")} |`;
}
function marked(runs, tag) {
  return runs.map(({ text: text2, mark }) => mark ? `<${tag}>${plain(text2)}</${tag}>` : plain(text2)).join("");
}
function inline(text2) {
  return partsOfText(text2).map((part) => part.isName ? code(part.text) : plain(part.text)).join("");
}
function isPlainAddress(href) {
  return /^https?:\/\/[^\s()<>[\]|\\`"']+$/.test(href);
}

// src/hosting/keep-one.ts
async function keepOne({ markdown, tellsNothing }, { comments, author, create, update }) {
  const own = await author();
  for await (const comment of comments()) {
    if (comment.author !== own || !comment.text.startsWith(commentMarker)) continue;
    if (comment.text.replaceAll("\r\n", "\n").trimEnd() === markdown)
      return { done: "same", url: comment.url };
    return { done: "updated", url: await update(comment.id, markdown) };
  }
  if (tellsNothing) return { done: "nothing" };
  return { done: "created", url: await create(markdown) };
}

// src/hosting/request.ts
import { setTimeout as wait } from "node:timers/promises";

// src/language.ts
var languages = ["zh-CN", "en"];
function languageLike(name) {
  const own = /^[a-z]+/i.exec(name)?.[0].toLowerCase();
  return languages.find((language) => language.split("-")[0] === own);
}

// src/messages/en/hosting.ts
var hosting = {
  created: ({ url }) => `Commented${at(url)}`,
  updated: ({ url }) => `Updated the comment${at(url)}`,
  same: ({ url }) => `The comment is up to date${at(url)}`,
  nothing: () => "No roles have changed, so there is no comment.",
  fork: () => "The pull request comes from a fork, so this run may not comment on it; the workflow rolewright-comment.yml will.",
  "no-file": () => "That run left no comment to post.",
  "no-pull-request": () => "This run is not for a pull request, so there is nothing to comment on.",
  outdated: () => "The pull request is closed, or has newer commits whose own run will comment.",
  several: () => "Several pull requests are open for this branch, so none is commented on; see the summary of the run.",
  "no-token": () => "There is no ROLEWRIGHT_TOKEN, so no comment is written; the report is in the artifacts of this job.",
  "wrong-use": () => "rolewright-comment FILE runs only in GitHub Actions or GitLab CI; to see the changes yourself, run `rolewright diff`.",
  "not-written": ({ reason }) => `The comment could not be written (${reason}). Run the job again later.`,
  "not-posted": ({ why }) => `The comment was not posted: ${said(why)}. The file must be exactly what \`rolewright diff --format json\` wrote; check whether the pull request changes the workflow file.`,
  "github-token-missing": () => "There is no token to write the comment with. Leave the input token as it is, or give it one that may write to pull requests.",
  "github-refused": ({ reason }) => `GitHub does not let this run write the comment (${reason}). Give its job \`permissions: pull-requests: write\`, or leave the comment to the workflow rolewright-comment.yml.`,
  "gitlab-refused": ({ reason }) => `GitLab does not let this job write the comment (${reason}). ROLEWRIGHT_TOKEN must be a project access token that has not expired, with the role Reporter or above and the scope api.`,
  redirected: ({ host, to }) => `${host} redirects to ${to || "another address"}, but the token is sent only to ${host}. Ask the administrator of ${host} for the address of its API.`
};
var at = (url) => url === void 0 ? "" : `: ${url}`;
function said(why) {
  if (why === "not-a-report") return "it is not a file of the size of a report";
  if (why === "not-json") return "it is not JSON";
  if (why === "too-long") return "it is longer than a comment may be";
  if ("noneOf" in why) return `${why.at} is none of ${why.noneOf.join(", ")}`;
  return `${why.at} is ${{ "no-text": "no text", "no-list": "no list", "no-object": "no object" }[why.is]}`;
}

// src/messages/zh-CN/hosting.ts
var hosting2 = {
  created: ({ url }) => `已发布评论${at2(url)}`,
  updated: ({ url }) => `已更新评论${at2(url)}`,
  same: ({ url }) => `评论已是最新${at2(url)}`,
  nothing: () => "岗位没有变更，不发布评论。",
  fork: () => "合并请求来自派生仓库（fork），本次运行无权评论，将由 rolewright-comment.yml 工作流发布。",
  "no-file": () => "该次运行没有留下待发布的评论。",
  "no-pull-request": () => "本次运行不属于合并请求，无需评论。",
  outdated: () => "合并请求已关闭，或又有新的提交（由新提交的运行发布评论）。",
  several: () => "该分支有多个未关闭的合并请求，不知应评论哪一个，请看该次运行的摘要。",
  "no-token": () => "未设置 ROLEWRIGHT_TOKEN，不发布评论；报告见本任务的构件。",
  "wrong-use": () => "rolewright-comment FILE 只在 GitHub Actions 或 GitLab CI 中运行；如要自己查看变更，请运行 rolewright diff。",
  "not-written": ({ reason }) => `评论未能发布（${reason}）。请稍后重新运行。`,
  "not-posted": ({ why }) => `评论未发布：文件不是 rolewright diff --format json 的原样输出（${said2(why)}）。请检查该合并请求是否改动了工作流文件。`,
  "github-token-missing": () => "没有可用于发布评论的令牌。请保留输入项 token 的默认值，或填写有合并请求写权限的令牌。",
  "github-refused": ({ reason }) => `GitHub 不允许本次运行发布评论（${reason}）。请在该 job 中写上 permissions: pull-requests: write，或改由 rolewright-comment.yml 工作流发布。`,
  "gitlab-refused": ({ reason }) => `GitLab 不允许本任务发布评论（${reason}）。ROLEWRIGHT_TOKEN 应为未过期的项目访问令牌，角色为 Reporter 或以上，范围为 api。`,
  redirected: ({ host, to }) => `${host} 把请求转到了 ${to || "其他地址"}，而令牌只会发给 ${host}。请向 ${host} 的管理员确认 API 地址。`
};
var at2 = (url) => url === void 0 ? "" : `：${url}`;
function said2(why) {
  if (why === "not-a-report") return "大小与报告不符";
  if (why === "not-json") return "不是 JSON";
  if (why === "too-long") return "超过评论的长度上限";
  if ("noneOf" in why) return `${why.at} 不在 ${why.noneOf.join("、")} 之中`;
  return `${why.at} ${{ "no-text": "不是文本", "no-list": "不是列表", "no-object": "不是映射" }[why.is]}`;
}

// src/messages/hosting.ts
var hostingSentences = { "zh-CN": hosting2, en: hosting };

// src/hosting/trouble.ts
var Trouble = class extends Error {
  code;
  facts;
  constructor(code2, facts, options) {
    super(say(code2, facts, {}), options);
    this.code = code2;
    this.facts = facts;
  }
};
function say(code2, facts, { ROLEWRIGHT_LANG: lang = "" }) {
  const sentence = hostingSentences[languageLike(lang) ?? "en"][code2];
  return sentence(facts);
}

// src/hosting/request.ts
var Refusal = class extends Error {
  status;
  retryAfter;
  mayRetry;
  constructor(status, said3, headers) {
    super(`${status} ${said3}`);
    this.status = status;
    this.retryAfter = headers.get("retry-after");
    this.mayRetry = status >= 500 || status === 429 || status === 403 && (this.retryAfter !== null || /rate limit|abuse/i.test(said3));
  }
};
async function request(url, { method = "GET", headers, body }) {
  const response = await fetch(url, {
    method,
    headers: { accept: "application/json", "content-type": "application/json", ...headers },
    ...body === void 0 ? {} : { body: JSON.stringify(body) },
    redirect: "manual",
    signal: AbortSignal.timeout(3e4)
  });
  if (response.type === "opaqueredirect" || response.status >= 300 && response.status < 400)
    throw redirected(url, response.headers.get("location") ?? "");
  const text2 = await response.text();
  if (!response.ok) throw new Refusal(response.status, saidIn(text2), response.headers);
  return { value: text2 === "" ? void 0 : JSON.parse(text2), headers: response.headers };
}
function saidIn(text2) {
  try {
    const { message, error } = JSON.parse(text2);
    return String(message ?? error ?? "");
  } catch {
    return "";
  }
}
function redirected(url, to) {
  const { host } = new URL(url);
  return new Trouble("redirected", { host, to });
}
var secondsToWait = (asked) => Math.min(Number(asked) || 0, LONGEST_WAIT);
var TRIES = 4;
var LONGEST_WAIT = 60;
async function persistently(work) {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Trouble) throw error;
      const refusal = error instanceof Refusal ? error : void 0;
      if (refusal?.mayRetry === false || attempt === TRIES) throw error;
      await wait(secondsToWait(refusal?.retryAfter ?? 2 ** (attempt - 1)) * 1e3);
    }
  }
}

// src/hosting/github.ts
function github(env) {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
  return {
    linksTo: `${server}/${repository}/blob/`,
    keep: (comment) => keepOnGitHub(comment, env)
  };
}
async function keepOnGitHub(comment, env) {
  if (!env.GITHUB_TOKEN) throw new Trouble("github-token-missing", {});
  const api = apiOf(env);
  try {
    return await persistently(async () => {
      const found = await pullRequestOf(env, api);
      return typeof found === "number" ? keepOne(comment, commentsOf(found, api)) : found;
    });
  } catch (error) {
    throw explained(error);
  }
}
function apiOf(env) {
  const {
    GITHUB_API_URL: url,
    GITHUB_GRAPHQL_URL: graphql = `${url}/graphql`,
    GITHUB_REPOSITORY: repository
  } = env;
  const headers = {
    accept: "application/vnd.github+json",
    authorization: `Bearer ${env.GITHUB_TOKEN}`,
    "x-github-api-version": "2022-11-28"
  };
  return {
    repository,
    call: (path, options = {}) => request(`${url}/repos/${repository}${path}`, { headers, ...options }),
    // REST has no answer for the token of a workflow; this has, for every kind of token.
    async author() {
      const body = { query: "{ viewer { login } }" };
      const { value } = await request(graphql, { method: "POST", headers, body });
      return value.data.viewer.login;
    }
  };
}
async function pullRequestOf(env, api) {
  const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH ?? "", "utf8"));
  if (event.workflow_run) return pullRequestOfRun(event.workflow_run, api);
  if (!event.pull_request) return { done: "no-pull-request" };
  const { number, head } = event.pull_request;
  return head.repo?.full_name === api.repository ? number : { done: "fork" };
}
async function pullRequestOfRun({ event, head_sha, head_branch, head_repository }, api) {
  if (event !== "pull_request" || !head_repository) return { done: "no-pull-request" };
  const query = new URLSearchParams({
    state: "open",
    head: `${head_repository.owner.login}:${head_branch}`,
    per_page: "100"
  });
  const { value } = await api.call(`/pulls?${query}`);
  const own = value.filter(
    ({ head }) => head.sha === head_sha && head.repo?.id === head_repository.id
  );
  const [first, second] = own;
  if (first && !second) return first.number;
  return { done: first ? "several" : "outdated" };
}
function commentsOf(number, { call, author }) {
  return {
    author,
    async *comments() {
      for (let page = 1; ; page++) {
        const { value, headers } = await call(`/issues/${number}/comments?per_page=100&page=${page}`);
        for (const { id, body, user, html_url: url } of value)
          yield { id, url, text: body ?? "", author: user?.login };
        if (!/rel="next"/.test(headers.get("link") ?? "")) return;
      }
    },
    create: async (body) => (await call(`/issues/${number}/comments`, { method: "POST", body: { body } })).value.html_url,
    update: async (id, body) => (await call(`/issues/comments/${id}`, { method: "PATCH", body: { body } })).value.html_url
  };
}
function explained(error) {
  if (error instanceof Refusal && [401, 403, 404].includes(error.status))
    return new Trouble("github-refused", { reason: error.message }, { cause: error });
  return error;
}

// src/hosting/gitlab.ts
function gitlab(env) {
  return {
    linksTo: `${env.CI_PROJECT_URL}/-/blob/`,
    keep: (comment) => keepOnGitLab(comment, env)
  };
}
async function keepOnGitLab(comment, env) {
  if (!env.CI_MERGE_REQUEST_IID) return { done: "no-pull-request" };
  if (!env.ROLEWRIGHT_TOKEN) return { done: "no-token" };
  try {
    return await persistently(() => keepOne(comment, notesOf(env)));
  } catch (error) {
    throw explained2(error);
  }
}
function notesOf(env) {
  const {
    CI_API_V4_URL: url,
    CI_MERGE_REQUEST_PROJECT_ID: project = "",
    CI_MERGE_REQUEST_IID: number = ""
  } = env;
  const headers = { "private-token": env.ROLEWRIGHT_TOKEN ?? "" };
  const call = (path, options = {}) => request(`${url}${path}`, { headers, ...options });
  const notes = `/projects/${encodeURIComponent(project)}/merge_requests/${encodeURIComponent(number)}/notes`;
  const urlOf = ({ id }) => `${env.CI_MERGE_REQUEST_PROJECT_URL}/-/merge_requests/${number}#note_${id}`;
  return {
    author: async () => (await call("/user")).value.id,
    async *comments() {
      for (let page = "1"; page; ) {
        const { value, headers: answered } = await call(`${notes}?sort=asc&per_page=100&page=${page}`);
        for (const note of value)
          yield { id: note.id, url: urlOf(note), text: note.body, author: note.author.id };
        page = answered.get("x-next-page") ?? "";
      }
    },
    create: async (body) => urlOf((await call(notes, { method: "POST", body: { body } })).value),
    update: async (id, body) => urlOf((await call(`${notes}/${id}`, { method: "PUT", body: { body } })).value)
  };
}
function explained2(error) {
  if (error instanceof Refusal && [401, 403, 404].includes(error.status))
    return new Trouble("gitlab-refused", { reason: error.message }, { cause: error });
  return error;
}

// src/hosting/read-comment.ts
import { lstatSync, readFileSync as readFileSync2 } from "node:fs";

// src/hosting/shape.ts
var WrongShape = class extends Error {
  fault;
  constructor(fault) {
    super(`${fault.at} is of another shape`);
    this.fault = fault;
  }
};
var LONGEST2 = 2e4;
var MOST = 5e4;
var text = (value, at3) => {
  if (typeof value === "string" && value.length <= LONGEST2) return value;
  throw new WrongShape({ at: at3, is: "no-text" });
};
function oneOf(...words2) {
  return (value, at3) => {
    const found = words2.find((word) => word === value);
    if (found !== void 0) return found;
    throw new WrongShape({ at: at3, noneOf: words2 });
  };
}
function listOf(read) {
  return (value, at3) => {
    if (!Array.isArray(value) || value.length > MOST) throw new WrongShape({ at: at3, is: "no-list" });
    return value.map((item, index) => read(item, `${at3}/${index}`));
  };
}
function objectOf(needed, maybe = {}) {
  return (value, at3) => {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      throw new WrongShape({ at: at3, is: "no-object" });
    const given = value;
    const own = (key) => Object.hasOwn(given, key) ? given[key] : void 0;
    const entries = Object.entries(needed).map(([key, read]) => [
      key,
      read(own(key), `${at3}/${key}`)
    ]);
    const more = Object.entries(maybe).flatMap(
      ([key, read]) => own(key) === void 0 ? [] : [[key, read(own(key), `${at3}/${key}`)]]
    );
    return Object.fromEntries([...entries, ...more]);
  };
}

// src/hosting/comment-shape.ts
var run = objectOf(
  { text },
  { mark: oneOf("added", "removed") }
);
var row = objectOf(
  {
    impact: oneOf("material", "minor", "editorial"),
    change: text,
    notes: listOf(text),
    before: listOf(run),
    after: listOf(run)
  },
  { href: text }
);
var impact = oneOf("material", "minor", "editorial");
var group = objectOf(
  { heading: text, rows: listOf(row) },
  { also: text, folds: listOf(objectOf({ impact, heading: text, rows: listOf(row) })) }
);
var columns = (value, at3) => {
  const [impact2 = "", change = "", before = "", after = ""] = listOf(text)(value, at3);
  return [impact2, change, before, after];
};
var words = objectOf({
  impacts: objectOf({ material: text, minor: text, editorial: text }),
  columns,
  more: text
});
var readShape = objectOf(
  {
    title: text,
    lines: listOf(objectOf({ style: oneOf("plain", "bold", "warning"), text })),
    groups: listOf(group),
    words
  },
  { acceptance: objectOf({ heading: text, yaml: listOf(text) }) }
);

// src/hosting/read-comment.ts
var MOST_CHARACTERS = 65536;
var MOST_BYTES = 16 * 1024 * 1024;
function readComment(path, linksTo) {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return void 0;
  if (!found.isFile() || found.size > MOST_BYTES) throw new Trouble("not-posted", { why: "not-a-report" });
  const comment = commentIn(readFileSync2(path, "utf8"));
  const markdown = writeComment(comment, (href) => isOwnFile(href, linksTo)).trimEnd();
  if (markdown.length > MOST_CHARACTERS) throw new Trouble("not-posted", { why: "too-long" });
  return { markdown, tellsNothing: comment.groups.length === 0 && !comment.lines.some(isWarning) };
}
var isWarning = ({ style }) => style === "warning";
function commentIn(json) {
  try {
    return readShape(JSON.parse(json)?.comment, "comment");
  } catch (error) {
    throw new Trouble("not-posted", { why: error instanceof WrongShape ? error.fault : "not-json" });
  }
}
function isOwnFile(href, linksTo) {
  if (!href.startsWith(linksTo) || !isPlainAddress(href)) return false;
  const [, path = ""] = /^[0-9a-f]{3,64}\/([^?#&;]+)#L\d+$/.exec(href.slice(linksTo.length)) ?? [];
  return path !== "" && path.split("/").every((part) => !/^(?:\.|%2e)*$/i.test(part));
}

// src/hosting/bin.ts
async function main(args2, env) {
  const [path] = args2.filter((arg) => !arg.startsWith("--"));
  const host = hostOf(env);
  if (path === void 0 || !host) throw new Trouble("wrong-use", {});
  const comment = readComment(path, host.linksTo);
  const { done, url } = comment ? await host.keep(comment) : { done: "no-file" };
  console.log(say(done, { url }, env));
  if (url && env.GITHUB_OUTPUT) appendFileSync(env.GITHUB_OUTPUT, `url=${url.replace(/\s/g, "")}
`);
}
function hostOf(env) {
  if (env.GITHUB_ACTIONS === "true") return github(env);
  return env.GITLAB_CI === "true" ? gitlab(env) : void 0;
}
function complain(error, args2, env) {
  const lenient = args2.includes("--lenient");
  const text2 = error instanceof Trouble ? say(error.code, error.facts, env) : unexpected(error, env);
  if (env.GITHUB_ACTIONS === "true")
    console.log(
      `::${lenient ? "warning" : "error"} title=rolewright::${text2.replaceAll("%", "%25").replace(/\r?\n/g, "%0A")}`
    );
  else console.error(text2);
  process.exitCode = lenient ? 0 : 1;
}
function unexpected(error, env) {
  const { message = String(error), cause } = error ?? {};
  const reason = cause?.message ? `${message}: ${cause.message}` : message;
  return say("not-written", { reason }, env);
}
var args = process.argv.slice(2);
main(args, process.env).catch((error) => complain(error, args, process.env));
