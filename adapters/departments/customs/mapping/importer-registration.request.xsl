<?xml version="1.0" encoding="UTF-8"?>
<!-- 标准 → 部门 · the standard's data to the department's message -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:s="urn:yibiao:standard:v1" xmlns="urn:singlewindow:etps"
                exclude-result-prefixes="#all" expand-text="yes">

  <xsl:output method="xml" omit-xml-declaration="yes"/>

  <!-- 数据项按名取值 · a datum by its name -->
  <xsl:key name="datum" match="s:dataRequest/s:item" use="s:name"/>

  <!-- 进出口类型、证件类型：标准代码 → 海关代码 · codes: the standard's to the customs' -->
  <xsl:variable name="trade" select="map{'1': 'I', '2': 'E', '3': 'B'}"/>
  <xsl:variable name="document" select="map{
    '111': '1', '112': '1', '113': '1', '114': '2', '115': '2', '117': '9', '411': '3', '412': '3',
    '413': '3', '414': '3', '415': '9', '416': '9', '417': '9', '418': '9', '419': '9', '420': '3',
    '421': '3', '511': '4', '512': '4', '513': '4', '515': '4', '516': '4', '517': '4', '553': '5',
    '554': '5', '990': '9'}"/>

  <xsl:param name="sender" as="xs:string" select="''"/>

  <xsl:template match="/s:stepRequest">
    <ETPS_REG_APPLY>
      <HEAD>
        <MESSAGE_ID>{translate(s:envelope/s:messageId, '-', '')}</MESSAGE_ID>
        <MESSAGE_TYPE>ETPS001</MESSAGE_TYPE>
        <SEND_TIME>{substring(translate(s:envelope/s:createdAt, '-:T', ''), 1, 14)}</SEND_TIME>
        <SENDER>{$sender}</SENDER>
      </HEAD>
      <ETPS>
        <SOCIAL_CREDIT_CODE>{key('datum', 'creditCode')/s:value}</SOCIAL_CREDIT_CODE>
        <ETPS_NAME>{key('datum', 'companyName')/s:value}</ETPS_NAME>
        <ETPS_NAME_EN>{key('datum', 'englishName')/s:value}</ETPS_NAME_EN>
        <DIVISION>{key('datum', 'division')/s:value}</DIVISION>
        <ETPS_ADDR>{key('datum', 'address')/s:value}</ETPS_ADDR>
        <ETPS_ADDR_EN>{key('datum', 'englishAddress')/s:value}</ETPS_ADDR_EN>
        <LEGAL_REP>{key('datum', 'legalRepresentative')/s:value}</LEGAL_REP>
        <LEGAL_REP_ID_TYPE>{$document(string(key('datum', 'idDocumentType')/s:value))}</LEGAL_REP_ID_TYPE>
        <LEGAL_REP_ID>{key('datum', 'idDocumentNumber')/s:value}</LEGAL_REP_ID>
        <xsl:for-each select="key('datum', 'mobile')">
          <MOBILE>{s:value}</MOBILE>
        </xsl:for-each>
        <IE_FLAG>{$trade(string(key('datum', 'tradeMode')/s:value))}</IE_FLAG>
        <MAIN_GOODS>{key('datum', 'goods')/s:value}</MAIN_GOODS>
        <CUSTOMS_DISTRICT>{key('datum', 'customsDistrict')/s:value}</CUSTOMS_DISTRICT>
        <OPERATOR_FILING_NO>{key('datum', 'operatorFilingNumber')/s:value}</OPERATOR_FILING_NO>
      </ETPS>
    </ETPS_REG_APPLY>
  </xsl:template>

</xsl:stylesheet>
