import type { Language } from "@/lib/language";
import { now } from "@/lib/now";
import type { Asked } from "@/ui/asked";
import type { Job } from "@/ui/phone/job";

/** What the gallery's components show, in the words of a service centre. Not part of the application. */
interface Words {
  organisation: string;
  customer: string;
  address: string;
  product: string;
  fault: string;
  technician: string;
  voucher: string;
  signed: string;
  copies: [string, string][];
  boxes: [string, string][];
  arrive: string;
  file: string;
  survey: string;
  repair: string;
  waiting: string;
  clause: string;
  trace: string[];
  reasons: string[];
  refusal: [string, string, string];
}

const words: Record<Language, Words> = {
  en: {
    organisation: "Hangzhou Service Centre",
    customer: "Chen Guihua",
    address: "12 Wenyi Road, Xihu District, Hangzhou",
    product: "Washing machine XQG80",
    fault: "drum does not turn",
    technician: "Li Qiang",
    voucher: "Service voucher",
    signed: "Signed",
    copies: [
      ["First copy", "the service centre"],
      ["Second copy", "the customer"],
    ],
    boxes: [
      ["Customer", "Chen Guihua"],
      ["Telephone", "138 0013 8000"],
      ["Product and serial number", "Washing machine XQG80 · SN 20240317-0042"],
      ["Fault", "Drum does not turn; belt worn through"],
      ["Work done", "Belt replaced, bearing greased, ran two programmes without fault"],
      ["Category", "C: in warranty"],
    ],
    arrive: "Arrive at the customer",
    file: "Hand the voucher to the accountant",
    survey: "Send the opinion card",
    repair: "Return the goods repaired",
    waiting: "waiting for the customer",
    clause:
      "A technician who is sent to a customer in town arrives within six working hours, in the suburbs within seven.",
    trace: [
      "Mon 16:40–18:00: 1 h 20 min",
      "Tue 8:30–12:00: 3 h 30 min",
      "Tue 13:00–14:10: 1 h 10 min",
      "Due Tue 14:10",
    ],
    reasons: ["Part is missing", "Customer must decide", "Taken to the workshop"],
    refusal: [
      "The voucher cannot be filed yet",
      "Have the customer sign it, or state why that is impossible.",
      "Write what was done.",
    ],
  },
  "zh-CN": {
    organisation: "杭州服务中心",
    customer: "陈桂花",
    address: "杭州市西湖区文一路 12 号",
    product: "洗衣机 XQG80",
    fault: "滚筒不转",
    technician: "李强",
    voucher: "服务凭证",
    signed: "已签",
    copies: [
      ["第一联", "服务中心"],
      ["第二联", "客户"],
    ],
    boxes: [
      ["客户", "陈桂花"],
      ["电话", "138 0013 8000"],
      ["产品及机号", "洗衣机 XQG80 · SN 20240317-0042"],
      ["故障", "滚筒不转；皮带磨断"],
      ["处理情况", "更换皮带，轴承加油，试运行两个程序正常"],
      ["类别", "丙类：保修期内"],
    ],
    arrive: "到达客户处",
    file: "凭证交会计",
    survey: "寄出意见调查卡",
    repair: "修好后归还",
    waiting: "等待客户",
    clause: "派往市区客户的技术人员应在六个工作小时内到达，郊区应在七个工作小时内到达。",
    trace: [
      "周一 16:40–18:00：1 小时 20 分",
      "周二 8:30–12:00：3 小时 30 分",
      "周二 13:00–14:10：1 小时 10 分",
      "周二 14:10 到期",
    ],
    reasons: ["缺少配件", "等客户决定", "已取回修理"],
    refusal: ["凭证尚不能归档", "请客户签字，或注明无法签字的原因。", "请填写处理情况。"],
  },
  es: {
    organisation: "Centro de Servicio de Hangzhou",
    customer: "Chen Guihua",
    address: "Calle Wenyi 12, distrito de Xihu, Hangzhou",
    product: "Lavadora XQG80",
    fault: "el tambor no gira",
    technician: "Li Qiang",
    voucher: "Comprobante de servicio",
    signed: "Firmado",
    copies: [
      ["Primera copia", "el centro de servicio"],
      ["Segunda copia", "el cliente"],
    ],
    boxes: [
      ["Cliente", "Chen Guihua"],
      ["Teléfono", "138 0013 8000"],
      ["Producto y número de serie", "Lavadora XQG80 · SN 20240317-0042"],
      ["Avería", "El tambor no gira; correa rota por desgaste"],
      ["Trabajo realizado", "Correa sustituida, rodamiento engrasado, dos programas de prueba sin fallos"],
      ["Categoría", "C: en garantía"],
    ],
    arrive: "Llegar al domicilio del cliente",
    file: "Entregar el comprobante al contable",
    survey: "Enviar la tarjeta de opinión",
    repair: "Devolver el aparato reparado",
    waiting: "a la espera del cliente",
    clause: "El técnico enviado a un cliente de la ciudad llega en seis horas laborables; en las afueras, en siete.",
    trace: [
      "lun 16:40–18:00: 1 h 20 min",
      "mar 8:30–12:00: 3 h 30 min",
      "mar 13:00–14:10: 1 h 10 min",
      "Vence el mar 14:10",
    ],
    reasons: ["Falta una pieza", "Debe decidir el cliente", "Llevado al taller"],
    refusal: [
      "El comprobante aún no se puede archivar",
      "Haga que el cliente lo firme o indique por qué no es posible.",
      "Escriba qué se hizo.",
    ],
  },
};

const hours = (n: number) => new Date(now() + n * 3_600_000).toISOString();

/** Everything the gallery shows in one language. */
export function samplesIn(language: Language) {
  const say = words[language];
  const clause = (number: string) => ({ pack: "P1", clause: number, version: "1" });
  const asked: Asked[] = [
    {
      id: "1",
      what: say.arrive,
      who: say.technician,
      due: hours(-1.2),
      clause: clause("19"),
      state: "late",
      used: 1.2,
      trace: say.trace,
    },
    {
      id: "2",
      what: say.file,
      who: say.technician,
      due: hours(1),
      clause: clause("10"),
      state: "running",
      used: 0.83,
      trace: say.trace,
    },
    { id: "3", what: say.survey, who: "", due: hours(26), clause: clause("21"), state: "running", used: 0.2 },
    {
      id: "4",
      what: say.repair,
      who: say.technician,
      clause: clause("14"),
      state: "paused",
      used: 0.4,
      pausedBecause: say.waiting,
    },
    {
      id: "5",
      what: say.arrive,
      who: say.technician,
      due: hours(-30),
      ended: hours(-31),
      clause: clause("19"),
      state: "met",
      used: 0.6,
    },
    {
      id: "6",
      what: say.file,
      who: say.technician,
      due: hours(-30),
      ended: hours(-28),
      clause: clause("10"),
      state: "met-late",
      used: 1.4,
    },
  ];
  const job = (id: string, state: Job["state"], first?: Asked): Job => ({
    id,
    number: `W-2611-00${id}`,
    state,
    customer: say.customer,
    phone: "+86 138 0013 8000",
    address: say.address,
    product: say.product,
    fault: say.fault,
    from: hours(2),
    until: hours(4),
    asked: first,
  });
  const jobs = [
    job("41", "finished"),
    job("42", "travelling", asked[1]),
    job("43", "assigned", asked[0]),
    job("44", "paused", asked[3]),
  ];
  return { ...say, asked, jobs };
}

export type Samples = ReturnType<typeof samplesIn>;
