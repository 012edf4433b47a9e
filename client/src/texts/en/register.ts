export type Register = {
  'register.list': typeof import('../../features/register/RegisterList.tsx').texts;
  'register.card': typeof import('../../features/register/EntryCard.tsx').texts;
  'register.of-need': typeof import('../../features/register/NeedRegisters.tsx').texts;
  'register.form': typeof import('../../features/register/EntryForm.tsx').texts;
  'register.remove': typeof import('../../features/register/RemoveEntry.tsx').texts;
  'routes.registers': typeof import('../../routes/registers.tsx').texts;
};
