import type { Sentences } from '../sentences.ts';

export const requests: Sentences = {
  'One request reads one past moment. Ask for each in its own request.':
    '一次请求只读取一个过去的时刻。请分别请求。',
  'This document asks for too much at once. Ask for fewer records or fewer fields.':
    '此文档一次请求过多。请减少记录或字段。',
  'This document asks for "{key}" more than {most} times at one place. Once is enough.':
    '此文档在同一处请求“{key}”超过{most}次。一次即可。',
  'This document goes too deep. Ask for at most {most} levels, and for the rest by id.':
    '此文档层级过深。请最多请求{most}层，其余按标识符请求。',
  'This document has more than {most} {noun}. Ask in several requests.':
    '此文档超过{most}的上限（{noun}）。请分多次请求。',
  'This document is longer than {most} kB. Ask in several requests, and send values as variables.':
    '此文档超过{most} kB。请分多次请求，并以变量发送值。',
  'This document has more than {most} tokens. Ask in several requests.':
    '此文档超过{most}个词元。请分多次请求。',
  'This document is nested more than {most} levels deep. Write it flatter.':
    '此文档嵌套超过{most}层。请减少嵌套。',
  'This document is not valid GraphQL for this schema; the details are in English.':
    '此文档不是符合此模式的有效GraphQL；详情为英文。',
  'Introspection is off here. Read the schema at /schema.graphql.':
    '此处已关闭内省。请在/schema.graphql阅读模式。',
  'Name one of the operations of this document as operationName.':
    '请在operationName中写明此文档的一个操作。',
  'Send GraphQL by POST.': '请用POST发送GraphQL。',
  'Send the request as application/json in UTF-8.': '请以UTF-8编码的application/json发送请求。',
  'Send the request as it is, not compressed.': '请原样发送请求，不要压缩。',
  'This request came from a page on another site. Ask from this site.':
    '此请求来自其他网站的页面。请从本网站请求。',
  'This request is larger than a megabyte.': '此请求超过一兆字节。',
  'This request did not come in time. Send it again.': '此请求未及时到达。请重新发送。',
  'Somebody else is signed in here now. Sign in as the person who wrote this.':
    '现在登录的是另一人。请以撰写者的身份登录。',
  'Subscriptions are sent as text/event-stream: ask for it in the Accept header.':
    '订阅以text/event-stream发送：请在Accept标头中请求此类型。',
  'The body is not UTF-8.': '请求正文不是UTF-8。',
  'The body is not JSON.': '请求正文不是JSON。',
  'Send one request: { "query", "variables", "operationName" }.':
    '请发送一个请求：{ "query", "variables", "operationName" }。',
  'The document with this hash is not known here. Send it whole.': '此处没有具有该校验值的文档。请发送全文。',
  'The request has no query.': '请求中没有query。',
  'variables is an object.': 'variables是对象。',
  'operationName is text.': 'operationName是文本。',
  'extensions is an object.': 'extensions是对象。',
  'The body is nested more than {most} levels deep. Send it flatter.':
    '请求正文嵌套超过{most}层。请减少嵌套。',
  'The body holds more than {most} values. Send it in parts.': '请求正文超过{most}个值。请分批发送。',
  'Something failed here. Try again; if it keeps failing, report the request id.':
    '此处发生故障。请重试；如仍有故障，请报告请求标识符。',
  'Too many people write to the same records at once. Nothing was written; try again in a few seconds.':
    '同时写入相同记录的人过多。未写入任何内容；请几秒后重试。',
  'The database went away while it wrote. We do not know yet whether this was written: send it again with the same operationId in a few seconds, and it has one effect.':
    '数据库在写入时中断。尚不知是否已写入：请几秒后用同一operationId重新发送，效果只有一次。',
  'This was written, but the database went away before everything was up to date. Send it again with the same operationId in a few seconds to have the answer; it has one effect.':
    '内容已写入，但数据库在全部更新之前中断。请几秒后用同一operationId重新发送以获得结果；效果只有一次。',
  'The database cannot be reached. Nothing was written; try again in a few seconds.':
    '无法连接数据库。未写入任何内容；请几秒后重试。',
  'Too many people ask for {what} at once; try again in {seconds} second.':
    '同时请求的人过多（{what}）；请{seconds}秒后重试。',
  'Too many people ask for {what} at once; try again in {seconds} seconds.':
    '同时请求的人过多（{what}）；请{seconds}秒后重试。',
  'The server is stopping. Try again in a few seconds.': '服务器正在停止。请几秒后重试。',
  'This is too long to be followed live. Ask for less, or with shorter filters.':
    '内容过长，无法实时跟踪。请减少请求或缩短筛选条件。',
  'As many pages follow live as this service can serve. Ask without a subscription, or try again later.':
    '实时跟踪的页面已达本服务的上限。请不使用订阅，或稍后重试。',
  'Visitors follow as many different questions live as this service can serve. Sign in, ask without a subscription, or try again later.':
    '访客实时跟踪的不同问题已达本服务的上限。请登录、不使用订阅，或稍后重试。',
  'Too many pages follow live from your address. Close some, sign in, or try again later.':
    '您的地址上实时跟踪的页面过多。请关闭一些、登录，或稍后重试。',
  'You follow too many pages live. Close some, then try again.': '您实时跟踪的页面过多。请关闭一些后重试。',
};
