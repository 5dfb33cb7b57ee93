<?xml version="1.0" encoding="UTF-8"?>
<!-- 纳税人状态变更：标准的变更事件 → 登记系统的 JSON · a change event to the registration system's JSON -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:map="http://www.w3.org/2005/xpath-functions/map"
                xmlns:mr="urn:market-regulation"
                xpath-default-namespace="urn:yibiao:standard:v1"
                exclude-result-prefixes="#all">

  <xsl:output method="json" indent="no"/>

  <xsl:variable name="kinds" as="map(xs:string, xs:string)" select="map{
    'created': '1', 'updated': '2', 'ended': '3', 'corrected': '4', 'recalled': '5', 'snapshot': '6'}"/>

  <!-- 变更事项 · what the registration system calls what has changed -->
  <xsl:variable name="items" as="map(xs:string, xs:string)" select="map{
    'taxpayerNumber': 'UNISCID', 'registrationSerial': 'DJXH', 'name': 'ENTNAME', 'state': 'NSRZT',
    'asOf': 'SJRQ', 'inArrears': 'QSBZ', 'arrears': 'QSJE', 'abnormalHousehold': 'FZCHBZ',
    'abnormalSince': 'FZCHRDRQ', 'credit': 'XYDJ', 'lastDeclaration': 'SBQK'}"/>

  <xsl:template match="/changeEvent">
    <xsl:variable name="change" select="change"/>
    <xsl:sequence select="map:merge((
      map{
        'EVENTID': string($change/eventId),
        'EVENTTYPE': $kinds($change/kind),
        'EVENTSEQ': xs:integer($change/sequence),
        'UNISCID': string($change/subject/creditCode),
        'REGORG': substring($change/division, 1, 6),
        'CHANGEDATE': mr:milliseconds($change/occurredAt),
        'ALTITEMS': array{$change/changedField ! mr:item(.)}},
      mr:given('REVOKEDEVENT', $change/replaces),
      $change/taxStatus ! map{'TAX': mr:state(.)}))"/>
  </xsl:template>

  <!-- 没有对应事项的字段照写，由接口规范拒绝，不得丢失 · a field without an item stays as it is: the schema
       refuses it, so that it is not lost unseen -->
  <xsl:function name="mr:item" as="map(*)">
    <xsl:param name="changed" as="element(changedField)"/>
    <xsl:sequence select="map:merge((
      map{'ALTITEM': ($items(tokenize($changed/field, '/')[2]), string($changed/field))[1]},
      mr:given('ALTBE', $changed/oldValue),
      mr:given('ALTAF', $changed/newValue)))"/>
  </xsl:function>

  <xsl:function name="mr:state" as="map(*)">
    <xsl:param name="status" as="element(taxStatus)"/>
    <xsl:sequence select="map:merge((
      mr:given('ENTNAME', $status/name),
      mr:given('NSRZT', $status/state),
      mr:given('SJRQ', $status/asOf),
      mr:given('QSBZ', $status/inArrears ! (if (xs:boolean(.)) then '1' else '0')),
      mr:given('QSJE', $status/arrears),
      mr:given('FZCHBZ', $status/abnormalHousehold ! (if (xs:boolean(.)) then '1' else '0')),
      mr:given('FZCHRDRQ', $status/abnormalSince)))"/>
  </xsl:function>

  <xsl:function name="mr:given" as="map(*)?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="item()?"/>
    <xsl:sequence select="$value[string(.) ne ''] ! map{$name: string(.)}"/>
  </xsl:function>

  <xsl:function name="mr:milliseconds" as="xs:integer">
    <xsl:param name="instant" as="xs:string"/>
    <xsl:sequence select="xs:integer(
      (xs:dateTime($instant) - xs:dateTime('1970-01-01T00:00:00Z')) div xs:dayTimeDuration('PT0.001S'))"/>
  </xsl:function>
</xsl:stylesheet>
