import type { Core } from '@strapi/strapi';

const WRITES = ['create', 'update', 'delete', 'clone', 'publish', 'unpublish', 'discardDraft'];

/** Refuses every write to our types through Strapi's Document Service (admin panel, mistakes): commands are the only way in. */
export function closeAdminWrites(strapi: Core.Strapi): void {
  strapi.documents.use((context, next) => {
    if (context.uid.startsWith('api::') && WRITES.includes(context.action)) {
      throw Object.assign(new Error('Records change through commands only'), { status: 403 });
    }
    return next();
  });
}
