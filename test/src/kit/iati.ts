/** An activity as somebody else publishes it: nothing of ours is in it. */
export const publishedActivity = (over: Readonly<Record<string, string>> = {}): string => {
  const said = {
    identifier: 'XX-1',
    title: 'Advice on bribery: legal advice and training',
    description: 'What is done.',
    end: '2027-06-30',
    country: 'XAA',
    organization: 'First Fund',
    more: '',
    ...over,
  };
  return `<iati-activity>
<iati-identifier>${said.identifier}</iati-identifier>
<reporting-org ref="XX" type="40"><narrative>${said.organization}</narrative></reporting-org>
<title><narrative>${said.title}</narrative></title>
<description><narrative>${said.description}</narrative></description>
<participating-org role="1"><narrative>${said.organization}</narrative></participating-org>
<activity-status code="1"/>
<activity-date type="1" iso-date="2027-01-01"/>
<activity-date type="3" iso-date="${said.end}"/>
<recipient-country code="${said.country}"/>
<sector vocabulary="1" code="15113"/>${said.more}
</iati-activity>`;
};

export const iatiFile = (activities: string, before = ''): string =>
  `<?xml version="1.0"?>${before}\n<iati-activities version="2.03">\n${activities}\n</iati-activities>`;
