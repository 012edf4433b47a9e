import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '@needs-matrix/api/config';
import { openStore } from '@needs-matrix/api/database/open';
import { type NeedRow, needRowFields } from '@needs-matrix/api/domain/assessment/need';
import type { Offer } from '@needs-matrix/api/domain/assistance/offer';
import { type Db, MongoClient } from 'mongodb';
import { audience, type CoreWorld } from './core.ts';
import { elapsed } from './time.ts';

/** The same database by the driver alone: what our figures are held against. */
export interface Raw {
  readonly db: Db;
  readonly client: MongoClient;
  matrixByPipeline(): Promise<number>;
  pageOfCell(row: string, column: string): Promise<void>;
  core(): Promise<CoreWorld>;
  close(): Promise<void>;
}

export async function openRaw(dataDir: string): Promise<Raw> {
  const noted = JSON.parse(readFileSync(join(dataDir, 'instance.json'), 'utf8')) as { mongodb: string };
  const client = await new MongoClient(noted.mongodb).connect();
  const db = client.db();
  return {
    db,
    client,
    matrixByPipeline: () => elapsed(() => matrixOnRead(db)),
    pageOfCell: (row, column) => pageOfCell(db, row, column),
    core: () => coreWorld(dataDir, db),
    close: () => client.close(),
  };
}

const reference = (article: string) => new RegExp(`^${article}(\\(|$)`);

/** Article × type on read: needs by cell with distinct States and by coverage; offers and activities joined by type and place. */
async function matrixOnRead(db: Db): Promise<unknown> {
  const article = { $arrayElemAt: [{ $split: ['$provision', '('] }, 0] };
  const needs = db
    .collection('needs')
    .aggregate([
      { $match: { state: { $ne: 'WITHDRAWN' } } },
      {
        $lookup: {
          from: 'matches',
          localField: '_id',
          foreignField: 'need',
          as: 'matches',
          pipeline: [
            { $match: { stage: { $in: ['AGREED', 'DELIVERING', 'DONE'] } } },
            { $project: { stage: 1 } },
          ],
        },
      },
      {
        $group: {
          _id: { article, type: '$type' },
          needs: { $sum: 1 },
          participants: { $addToSet: '$participant' },
          met: { $sum: { $cond: [{ $eq: ['$state', 'MET'] }, 1, 0] } },
          agreed: { $sum: { $cond: [{ $gt: [{ $size: '$matches' }, 0] }, 1, 0] } },
        },
      },
      { $set: { participants: { $size: '$participants' } } },
    ])
    .toArray();
  const offers = db
    .collection('offers')
    .aggregate([
      { $match: { withdrawnAt: null } },
      { $unwind: '$types' },
      {
        $set: {
          articles: {
            $setUnion: [
              '$scope.articles',
              {
                $map: { input: '$scope.provisions', in: { $arrayElemAt: [{ $split: ['$$this', '('] }, 0] } },
              },
            ],
          },
        },
      },
      { $unwind: '$articles' },
      {
        $group: {
          _id: { article: '$articles', type: '$types' },
          offers: { $addToSet: '$_id' },
          providers: { $addToSet: '$provider' },
        },
      },
      { $project: { offers: { $size: '$offers' }, providers: { $size: '$providers' } } },
    ])
    .toArray();
  const activities = db
    .collection('activities')
    .aggregate([
      { $match: { status: { $nin: ['CANCELLED', 'SUSPENDED'] } } },
      { $unwind: '$types' },
      { $unwind: '$provisions' },
      {
        $group: {
          _id: { article: { $arrayElemAt: [{ $split: ['$provisions', '('] }, 0] }, type: '$types' },
          activities: { $addToSet: '$_id' },
        },
      },
      { $project: { activities: { $size: '$activities' } } },
    ])
    .toArray();
  return Promise.all([needs, offers, activities]);
}

/** The page and the count of a cell's needs, offers and activities, by the driver. */
async function pageOfCell(db: Db, article: string, type: string): Promise<void> {
  const needs = { type, provision: reference(article), state: { $ne: 'WITHDRAWN' } };
  const offers = {
    types: type,
    withdrawnAt: null,
    $or: [
      { 'scope.articles': article },
      { 'scope.provisions': reference(article) },
      { 'scope.wholeConvention': true },
    ],
  };
  const activities = {
    types: type,
    provisions: reference(article),
    status: { $nin: ['CANCELLED', 'SUSPENDED'] },
  };
  await Promise.all([
    db.collection('needs').find(needs).sort({ participant: 1, provision: 1 }).limit(50).toArray(),
    db.collection('needs').countDocuments(needs),
    db.collection('offers').find(offers).sort({ title: 1 }).limit(50).toArray(),
    db.collection('offers').countDocuments(offers),
    db.collection('activities').find(activities).sort({ title: 1 }).limit(50).toArray(),
    db.collection('activities').countDocuments(activities),
  ]);
}

/** All needs as open ones, and all offers, in this process. */
async function coreWorld(dataDir: string, db: Db): Promise<CoreWorld> {
  const { store, close } = await openStore({
    config: readConfig({ ...process.env, DATA_DIR: dataDir, LOG_LEVEL: 'error' }),
  });
  const offers: Offer[] = await store.offers.all(audience);
  const activities = await store.activities.all(audience);
  const fields = Object.fromEntries(needRowFields.map((field) => [field, 1]));
  const needs = (await db.collection('needs').find().project(fields).toArray()).map(
    ({ _id, ...rest }) => ({ id: _id, ...rest, state: 'OPEN' }) as unknown as NeedRow,
  );
  const catalogue = store.catalogue();
  await close();
  const now = new Date().toISOString();
  return { store: { ...store, catalogue: () => catalogue }, needs, offers, activities, now };
}
