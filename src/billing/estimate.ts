import type { Cloud } from '../contract/index.ts'
import { type BillingCycle, type BillingPeriod, billingPeriodAt } from './billing-period.ts'
import type { Millionths } from './price.ts'
import { documentedRounding, type Share, shareOfCycle } from './rounding.ts'

export interface BilledPlan {
  readonly licenses: number
  /** Price of one license for one billing cycle; `null` where nobody stated one. */
  readonly price: Millionths | null
}

export interface BillingQuestion {
  readonly cloud: Cloud
  readonly cycle: BillingCycle
  /** `effectiveStartDate` of today's subscription: the cycles are counted from it. */
  readonly effectiveStart: Date
  /** `creationDate` of today's subscription. */
  readonly bought: Date
  readonly at: Date
  /** Decimals of the currency. */
  readonly digits: number
  readonly from: BilledPlan
  readonly to: BilledPlan
}

/** What a figure may be, when the pages' roundings and the neighbouring day are tried too. */
export interface Amount {
  readonly figure: Millionths
  readonly least: Millionths
  readonly most: Millionths
}

/**
 * `credit`: unused days of the old plan. `whole_credit`: its whole cycle, because it is new. `prorated`: the new plan
 * until the cycle ends. `free`: the new plan costs nothing until then. `next_cycle`: its first whole cycle, in advance.
 */
export type EstimateLineKind = 'credit' | 'whole_credit' | 'prorated' | 'free' | 'next_cycle'

export interface EstimateLine {
  readonly kind: EstimateLineKind
  readonly licenses: number
  readonly days: number
  readonly of: number
  readonly amount: Amount | null
}

export interface Estimate {
  readonly period: BillingPeriod
  readonly lines: readonly EstimateLine[]
  /** The sum of the lines before the next cycle; `null` where a price is missing. */
  readonly now: Amount | null
  /** What a whole cycle costs more than today (less: negative); `null` where a price is missing. */
  readonly perCycle: Millionths | null
}

const wholeCycleDays = 30

/**
 * What "cancel the old, add the new" will probably show on the bill: an estimate from days, licenses and stated prices,
 * never a quotation. `null` where the day lies before the subscription's first. Sources: "Common billing scenarios"
 * and "Understand your bill" of Partner Center, for 21Vianet as of 2017 (a new subscription is free until the first
 * billing date), for the global cloud since 2018 (prorated at once; within 30 days of purchase the whole cycle returns).
 */
export function estimateUpgrade(question: BillingQuestion): Estimate | null {
  const { cloud, cycle, at, from, to } = question
  const period = billingPeriodAt(question.effectiveStart, cycle, at)
  if (period === null) return null
  const { days, daysLeft } = period
  const line = lineOf(question, days)
  const isNew = cloud === 'global' && at.getTime() - question.bought.getTime() <= wholeCycleDays * 86_400_000
  const now = [
    isNew ? line('whole_credit', from, days) : line('credit', from, daysLeft),
    line(cloud === 'global' ? 'prorated' : 'free', to, daysLeft),
  ]
  const next = line('next_cycle', to, days)
  return { period, lines: [...now, next], now: total(now), perCycle: difference(from, to) }
}

function lineOf(question: BillingQuestion, of: number) {
  return (kind: EstimateLineKind, { licenses, price }: BilledPlan, days: number): EstimateLine => ({
    kind,
    licenses,
    days,
    of,
    amount:
      kind === 'free'
        ? nothing
        : price === null
          ? null
          : amountOf(kind, question, { price, licenses, days, of }),
  })
}

const nothing: Amount = { figure: 0n, least: 0n, most: 0n }

function amountOf(
  kind: EstimateLineKind,
  { cloud, cycle, digits }: BillingQuestion,
  share: Omit<Share, 'digits'>,
): Amount {
  const isCredit = kind === 'credit' || kind === 'whole_credit'
  const isWhole = share.days === share.of && (kind === 'next_cycle' || kind === 'whole_credit')
  const cost = (days: number, rounding: Parameters<typeof shareOfCycle>[1]) => {
    const amount = shareOfCycle({ ...share, digits, days }, rounding)
    return isCredit ? -amount : amount
  }
  // A whole cycle has one price: no day rate is made, so nothing is rounded and no day is in doubt.
  if (isWhole) {
    const figure = cost(share.days, 'exact')
    return { figure, least: figure, most: figure }
  }
  const rounding = documentedRounding(cloud, cycle)
  const neighbours = [share.days - 1, share.days, share.days + 1].filter(
    (days) => days >= 0 && days <= share.of,
  )
  const tried = neighbours.flatMap((days) => [cost(days, 'exact'), cost(days, rounding)])
  return {
    figure: cost(share.days, rounding),
    least: tried.reduce((one, other) => (other < one ? other : one)),
    most: tried.reduce((one, other) => (other > one ? other : one)),
  }
}

function total(lines: readonly EstimateLine[]): Amount | null {
  return lines.reduce<Amount | null>((sum, { amount }) => {
    if (sum === null || amount === null) return null
    return {
      figure: sum.figure + amount.figure,
      least: sum.least + amount.least,
      most: sum.most + amount.most,
    }
  }, nothing)
}

function difference(from: BilledPlan, to: BilledPlan): Millionths | null {
  if (from.price === null || to.price === null) return null
  return to.price * BigInt(to.licenses) - from.price * BigInt(from.licenses)
}
